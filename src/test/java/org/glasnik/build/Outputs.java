package org.glasnik.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glasnik.site.Drafts;

/** An output folder in a workspace in a temporary folder. */
final class Outputs {

  final Path workspace;
  final Path folder;

  Outputs(Path temporary) throws IOException {
    workspace = Files.createDirectories(temporary.resolve("workspace"));
    folder = workspace.resolve("public");
  }

  OutputStore open() throws IOException {
    return open(folder, Drafts.HIDE);
  }

  OutputStore open(Path out, Drafts drafts) throws IOException {
    Path home = Files.createDirectories(workspace.resolveSibling("homes/mira"));
    return OutputStore.open(new OutputTarget(out, workspace, home, drafts), Duration.ofMillis(100));
  }

  BuildReport build(UnionPlan... unions) throws IOException {
    return build(BuildRules.withJobs(2), Plans.of(unions));
  }

  BuildReport build(BuildRules rules, BuildPlan plan) throws IOException {
    try (OutputStore store = open();
        Builder builder = new Builder(rules)) {
      return builder.apply(plan, store);
    }
  }

  /** The text of every file of a union, by its path in the site. */
  Map<String, String> site(String union) throws IOException {
    return files(folder.resolve(union));
  }

  /** Our own files in the output folder. */
  Map<String, String> own() throws IOException {
    return files(folder.resolve(".glasnik"));
  }

  Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (Files.exists(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(Files::isRegularFile)
            .forEach(file -> texts.put(root.relativize(file).toString(), text(file)));
      }
    }
    return texts;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
