package org.glasnik.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glasnik.config.NetworkConfig;
import org.glasnik.config.UnionId;
import org.glasnik.source.Problem;
import org.glasnik.source.SourcePath;

/**
 * Sorts problems by the union whose files they are in, so that one union's mistake keeps no other
 * one from being published.
 */
final class ProblemsByUnion {

  private static final SourcePath UNIONS = SourcePath.of("unions");

  private final Map<UnionId, List<Problem>> byUnion = new LinkedHashMap<>();
  private final Map<UnionId, SourcePath> folders = new LinkedHashMap<>();
  private final List<Problem> others = new ArrayList<>();

  ProblemsByUnion(NetworkConfig config) {
    config.unions().forEach(union -> folders.put(union.id(), union.folder()));
    config.broken().forEach(id -> folders.put(id, UNIONS.child(id.value())));
    folders.keySet().forEach(id -> byUnion.put(id, new ArrayList<>()));
  }

  void add(Problem problem) {
    for (Map.Entry<UnionId, SourcePath> folder : folders.entrySet()) {
      if (problem.span().path().isWithin(folder.getValue())) {
        byUnion.getOrDefault(folder.getKey(), others).add(problem);
        return;
      }
    }
    others.add(problem);
  }

  List<Problem> of(UnionId union) {
    return byUnion.getOrDefault(union, List.of()).stream().sorted(Problem.IN_FILE_ORDER).toList();
  }

  /** The problems of the network itself. */
  List<Problem> ofNone() {
    return others.stream().sorted(Problem.IN_FILE_ORDER).toList();
  }
}
