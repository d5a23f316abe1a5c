package org.glasnik.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glasnik.source.Problem;

/** Finds outputs that would overwrite each other, on this machine or on another one. */
public final class PathCollisions {

  private PathCollisions() {}

  /**
   * One error for each output whose place is taken by one that comes before it: by the same path,
   * by one that differs in letter case or normalisation only, or by a file where a folder is
   * needed.
   */
  public static List<Problem> among(Collection<? extends Output<?>> outputs) {
    Map<String, Output<?>> byKey = new HashMap<>(outputs.size() * 2);
    List<Problem> problems = new ArrayList<>(0);
    for (Output<?> output : outputs) {
      Output<?> earlier = byKey.putIfAbsent(output.path().collisionKey(), output);
      if (earlier != null) {
        problems.add(collision(output, earlier));
      }
    }
    Set<String> folders = new HashSet<>();
    for (Output<?> output : outputs) {
      String folder = OutputPath.collisionKey(output.path().folder());
      while (!folder.isEmpty() && folders.add(folder)) {
        Output<?> file = byKey.get(folder);
        if (file != null) {
          problems.add(collision(output, file));
        }
        folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
      }
    }
    return problems;
  }

  private static Problem collision(Output<?> output, Output<?> earlier) {
    String place = output.path().value();
    String other = earlier.path().value();
    String what =
        place.equals(other)
            ? "\"" + place + "\" is made twice, the other time from " + earlier.origin().path()
            : "\""
                + place
                + "\" can't stand beside \""
                + other
                + "\", which comes from "
                + earlier.origin().path();
    return Problem.error(
        "address", output.origin().span(), what, "give one of the two another slug or file name");
  }
}
