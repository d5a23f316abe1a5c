package org.glasnik.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.glasnik.build.Newsroom;
import org.glasnik.build.Workers;
import org.glasnik.config.UnionConfig;
import org.glasnik.content.Document;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceDirectory;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceTree;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A workspace as it was read for a command that is about its texts. */
final class OpenWorkspace {

  private final SourceTree tree;
  private final Parsed<Newsroom> room;

  private OpenWorkspace(SourceTree tree, Parsed<Newsroom> room) {
    this.tree = tree;
    this.room = room;
  }

  static OpenWorkspace read(Path root, Instant at) throws IOException {
    SourceTree tree = SourceDirectory.read(root, root.resolve("public"));
    try (Workers workers = new Workers(Runtime.getRuntime().availableProcessors())) {
      return new OpenWorkspace(tree, Newsroom.read(tree, at, workers));
    }
  }

  SourceTree tree() {
    return tree;
  }

  /** Nothing if the settings of the network could not be understood. */
  Optional<Newsroom> room() {
    return room.value();
  }

  List<Problem> problems() {
    return room.problems();
  }

  /**
   * The text in a file; nothing if it could not be read, which the problems tell.
   *
   * @throws ParameterException when no text of a union can be there
   */
  Optional<Document> document(SourcePath path, CommandLine command) {
    Newsroom newsroom = room.value().orElse(null);
    if (newsroom == null) {
      return Optional.empty();
    }
    boolean ofUnion =
        newsroom.shown().config().unions().stream()
            .anyMatch(union -> path.isWithin(union.folder().child("content")));
    if (!ofUnion || !path.extension().equals("md")) {
      throw new ParameterException(
          command,
          path + " is no text of a union: these lie in unions/…/content/, and end with .md");
    }
    return newsroom.documents().stream()
        .filter(document -> document.path().equals(path))
        .findFirst();
  }

  UnionConfig union(Document document) {
    return room.value().orElseThrow().shown().config().union(document.id().union()).orElseThrow();
  }

  /** Prints why a text could not be read, and gives the code to exit with. */
  int unreadable(SourcePath path, Surroundings surroundings) {
    List<Problem> own =
        problems().stream().filter(problem -> problem.span().path().equals(path)).toList();
    List<Problem> told =
        own.isEmpty() ? problems().stream().filter(Problem::isError).toList() : own;
    new ProblemPrinter(surroundings.out(), surroundings.ink(), tree)
        .print(told.stream().sorted(Problem.IN_FILE_ORDER).toList());
    int exit = ExitCode.of(told);
    return exit == ExitCode.DONE ? ExitCode.CONTENT : exit;
  }
}
