package org.glasnik.source.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** The parser gave up; what it said is for {@link SyntaxMistake} only and is never shown. */
final class YamlSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private static final int UNKNOWN = -1;

  private final String complaint;
  private final int place;
  private final int context;

  YamlSyntaxException(RuntimeException e) {
    super(e);
    Throwable cause = e.getCause() == null ? e : e.getCause();
    if (cause instanceof MarkedYamlEngineException marked) {
      // Jackson's own location lags behind for tabs and quotes.
      complaint = marked.getContext() + ": " + marked.getProblem();
      place = marked.getProblemMark().map(Mark::getIndex).orElse(UNKNOWN);
      context = marked.getContextMark().map(Mark::getIndex).orElse(UNKNOWN);
    } else {
      complaint = String.valueOf(e.getMessage());
      place =
          e instanceof JacksonException jackson && jackson.getLocation() != null
              ? (int) jackson.getLocation().getCharOffset()
              : UNKNOWN;
      context = UNKNOWN;
    }
  }

  /** What the parser said. */
  boolean says(String words) {
    return complaint.contains(words);
  }

  /** Where it noticed, as a char offset; the start of the text when it did not say. */
  int place(TextLines lines) {
    return lines.offset(Math.max(place, 0));
  }

  /** Where the thing began inside which it noticed; the same as the place when it did not say. */
  int context(TextLines lines) {
    return context < 0 ? place(lines) : lines.offset(context);
  }
}
