package org.glasnik.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.glasnik.build.Newsroom;
import org.glasnik.build.SourceFolder;
import org.glasnik.config.UnionConfig;
import org.glasnik.content.Document;
import org.glasnik.content.DocumentReader;
import org.glasnik.content.translation.Original;
import org.glasnik.content.translation.TranslationDraft;
import org.glasnik.content.type.ContentTypes;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.markdown.BodyBlock;
import org.glasnik.source.Printable;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code glasnik translate}: makes the file that a translation begins as. */
@Command(
    name = "translate",
    mixinStandardHelpOptions = true,
    description =
        "Makes the file for a translation, with the original as a comment above each empty place.")
final class TranslateCommand implements Callable<Integer> {

  /** The rules about the length of a text, and of its fields. */
  private static final Set<String> LIMITS = Set.of("markdown-limit", "front-matter");

  private final Surroundings surroundings;

  @Spec CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "The text that is to be translated.")
  String file;

  @Option(
      names = "--to",
      paramLabel = "TAG",
      required = true,
      description = "The language to translate into, such as sr-Cyrl.")
  String to;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "The folder with network.yaml; found from FILE upwards if it is not given.")
  @Nullable Path workspace;

  @Option(names = "--debug", description = "Show the stack trace of a bug.")
  boolean debug;

  TranslateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    TextPlace place = TextPlace.of(file, workspace, command.commandLine());
    Language language = Languages.builtIn().find(to).orElseThrow(this::unknownLanguage);
    OpenWorkspace open = OpenWorkspace.read(place.root(), surroundings.clock().get());
    Optional<Document> found = open.document(place.path(), command.commandLine());
    if (found.isEmpty()) {
      return open.unreadable(place.path(), surroundings);
    }
    Document document = found.get();
    UnionConfig union = open.union(document);
    checkLanguage(document, language, union);
    SourcePath written = translation(document, language, open.room().orElseThrow());
    if (written != null) {
      say(written + " is this text in " + language.englishName() + " already; it was not touched");
      return ExitCode.REFUSED;
    }
    Original original = Original.of(document);
    SourcePath path = TranslationDraft.path(document, language);
    Path target = place.file().resolveSibling(path.name());
    String draft = TranslationDraft.of(original, language);
    Problem tooLong = tooLong(path, draft, union);
    if (tooLong != null) {
      say(path + " would not be readable, and was not written: " + tooLong.what());
      return ExitCode.REFUSED;
    }
    new SourceFolder(place.root()).create(target, bytes(draft, original));
    report(original, path, union, language);
    return ExitCode.DONE;
  }

  private ParameterException unknownLanguage() {
    return new ParameterException(
        command.commandLine(),
        "\""
            + Printable.of(to)
            + "\" is no language that Glasnik knows; name one like bs or sr-Cyrl");
  }

  private void checkLanguage(Document document, Language language, UnionConfig union) {
    Language from = document.language();
    if (from.equals(language)) {
      throw new ParameterException(
          command.commandLine(), document.path() + " is in " + language + " already");
    }
    if (union.scripts().way(from, language).isPresent()) {
      throw new ParameterException(
          command.commandLine(),
          from
              + " and "
              + language
              + " are one language in two scripts: Glasnik makes the other one by itself, if it is"
              + " among the `languages` of union.yaml");
    }
  }

  /** The file that is this text in a language already; null if there is none. */
  private static @Nullable SourcePath translation(
      Document document, Language language, Newsroom room) {
    return room.others(document).stream()
        .filter(other -> other.writtenIn().equals(language))
        .map(Document::path)
        .findFirst()
        .orElse(null);
  }

  /** Each text stands in a draft twice: that of a very long original may pass what we read. */
  private static @Nullable Problem tooLong(SourcePath path, String draft, UnionConfig union) {
    return new DocumentReader(union, ContentTypes.ALL)
        .read(SourceFile.of(path, draft)).problems().stream()
            .filter(problem -> LIMITS.contains(problem.rule()))
            .findFirst()
            .orElse(null);
  }

  /** With the line ends of the original, so that every editor on that machine shows lines. */
  private static byte[] bytes(String text, Original original) {
    String source = new String(original.document().file().bytes(), StandardCharsets.UTF_8);
    boolean windows = source.contains("\r\n");
    return (windows ? text.replace("\n", "\r\n") : text).getBytes(StandardCharsets.UTF_8);
  }

  private void report(Original original, SourcePath path, UnionConfig union, Language language) {
    List<BodyBlock> open = original.blocks().stream().filter(block -> !block.isKept()).toList();
    surroundings
        .out()
        .println(
            Printable.of(path.value())
                + ": written, with "
                + Counts.of(original.texts().size(), "field")
                + " and "
                + Counts.of(open.size(), "block")
                + " of text to translate");
    if (!union.speaks(language)) {
      surroundings
          .out()
          .println(
              "notice: the site of "
                  + union.id()
                  + " has no pages in "
                  + language
                  + "; add it to `languages` in union.yaml");
    }
    surroundings
        .out()
        .println("It is a draft: take the line \"status: draft\" away when it is done.");
  }

  private void say(String sentence) {
    surroundings.err().println("glasnik: " + Printable.of(sentence));
  }
}
