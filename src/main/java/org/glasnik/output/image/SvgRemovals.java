package org.glasnik.output.image;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glasnik.source.Problem;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;

/** Tells the editor what of a drawing is not published, once for each kind of thing. */
final class SvgRemovals {

  private final SourcePath path;
  private final List<Problem> problems;
  private final Set<String> told = new HashSet<>();

  SvgRemovals(SourcePath path, List<Problem> problems) {
    this.path = path;
    this.problems = problems;
  }

  /** Notes that a thing was left out because it runs something or reaches out of the file. */
  void add(String thing, int line) {
    if (told.add(thing)) {
      problems.add(
          Problem.warning(
              "svg",
              new SourceSpan(path, Math.max(1, line), 1, 0),
              thing + " is left out of the published picture",
              "a picture may run nothing and load nothing; save it from the drawing program as"
                  + " plain SVG"));
    }
  }
}
