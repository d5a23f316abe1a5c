package org.glasnik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.glasnik.build.Newsroom;
import org.glasnik.build.ReportFile;
import org.glasnik.config.UnionConfig;
import org.glasnik.language.Language;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.site.UnsureWords;
import org.glasnik.site.translation.TranslationReport;
import org.glasnik.source.Problem;
import org.glasnik.source.SourcePath;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code glasnik status}: how far the translations are, and what is about to appear or to go. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "Shows how far the translations are, and what is about to appear or to go; with --accept,"
            + " notes that a translation says what its original says now.")
final class StatusCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec CommandSpec command;

  @Parameters(
      arity = "0..1",
      paramLabel = "WORKSPACE",
      description = "The folder with network.yaml; this folder if none is given.")
  @Nullable Path workspace;

  @Option(
      names = "--accept",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Note that these translations say what their originals say now.")
  List<String> accepted = List.of();

  @Option(
      names = "--of",
      paramLabel = "TAG",
      description = "With --accept: the language of the original, if the file does not say it.")
  @Nullable String of;

  @Option(
      names = "--union",
      paramLabel = "ID",
      description = "Only this union; may be given several times.")
  List<String> unions = List.of();

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "Only this language; may be given several times.")
  List<String> languages = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only items from this day on, such as 2026-01-01, and those without a date.")
  @Nullable LocalDate since;

  @Option(
      names = "--script",
      description = "List the words whose form in the other script an editor should look at.")
  boolean script;

  @Mixin ReportOptions shown;

  @Option(
      names = "--strict",
      description = "End with 11 if a translation is missing or stale, or a word is not sure.")
  boolean strict;

  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      description = "Tell how it is at this moment, such as 2026-12-01T09:00:00+01:00.")
  @Nullable Instant at;

  @Option(names = "--debug", description = "Show the stack trace of a bug.")
  boolean debug;

  StatusCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    checkTogether();
    if (!accepted.isEmpty()) {
      return accept();
    }
    Path root =
        RunOptions.checked(workspace == null ? Path.of(".") : workspace, command.commandLine());
    ReportFile file = shown.file(root);
    Instant moment = at == null ? surroundings.clock().get() : at;
    OpenWorkspace open = OpenWorkspace.read(root, moment);
    Newsroom room = open.room().orElse(null);
    if (room == null) {
      return open.unreadable(SourcePath.ROOT, surroundings);
    }
    checkNames(room);
    List<Problem> unsure = script ? unsure(room) : List.of();
    TranslationReport report =
        TranslationReport.of(room.shown(), room.published(), room.documents(), moment)
            .ofUnions(unions)
            .inLanguages(languages);
    StatusReport status =
        new StatusReport(
            room.shown().config(),
            since == null ? report : report.since(since),
            unsure,
            script,
            open.problems().stream().filter(Problem::isError).toList());
    shown.print(status, open.tree(), file, surroundings);
    boolean incomplete = status.translations().isIncomplete() || !unsure.isEmpty();
    return strict && incomplete ? ExitCode.PROBLEMS_FOUND : ExitCode.DONE;
  }

  private List<Problem> unsure(Newsroom room) {
    List<Problem> words = new ArrayList<>();
    for (Site site : room.shown().sites()) {
      if (unions.isEmpty() || unions.contains(site.id().value())) {
        words.addAll(UnsureWords.of(site, page -> isWanted(page, site)));
      }
    }
    return words.stream().distinct().sorted(Problem.IN_FILE_ORDER).toList();
  }

  private boolean isWanted(Page page, Site site) {
    boolean recent =
        since == null
            || !page.hasDate()
            || !page.instant().isBefore(since.atStartOfDay(site.config().timeZone()).toInstant());
    return recent && (languages.isEmpty() || languages.contains(page.language().tag()));
  }

  /** The report's options say nothing to files that are accepted, and would be taken for done. */
  private void checkTogether() {
    boolean ofReport =
        strict
            || script
            || since != null
            || at != null
            || !unions.isEmpty()
            || !languages.isEmpty()
            || shown.format != null
            || shown.out != null;
    if (!accepted.isEmpty() && ofReport) {
      throw new ParameterException(
          command.commandLine(),
          "--accept shows no report: it goes together with --of and WORKSPACE only");
    }
    if (accepted.isEmpty() && of != null) {
      throw new ParameterException(command.commandLine(), "--of goes together with --accept");
    }
  }

  /** A folder behind the files is the workspace: --accept takes every word that follows it. */
  private int accept() throws IOException {
    List<String> files = accepted;
    Path root = workspace;
    Path last = Path.of(files.get(files.size() - 1));
    if (root == null && files.size() > 1 && Files.isDirectory(last)) {
      root = RunOptions.checked(last, command.commandLine());
      files = files.subList(0, files.size() - 1);
    }
    return new Acceptance(surroundings, command.commandLine(), of).accept(files, root);
  }

  private void checkNames(Newsroom room) {
    List<UnionConfig> all = room.shown().config().unions();
    List<String> ids = all.stream().map(union -> union.id().value()).toList();
    List<String> tags =
        all.stream().flatMap(u -> u.languages().stream()).map(Language::tag).distinct().toList();
    checkAll(unions, ids, "no union has the id ");
    checkAll(languages, tags, "no site has the language ");
  }

  private void checkAll(List<String> given, List<String> known, String sentence) {
    for (String each : given) {
      if (!known.contains(each)) {
        throw new ParameterException(
            command.commandLine(), sentence + each + "; there are " + String.join(", ", known));
      }
    }
  }
}
