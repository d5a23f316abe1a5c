package org.glasnik.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glasnik.config.UnionConfig;
import org.glasnik.content.translation.SourceChange;
import org.glasnik.language.Excerpts;
import org.glasnik.language.Language;
import org.glasnik.site.translation.ItemTranslations;
import org.glasnik.site.translation.TranslationCell;
import org.glasnik.site.translation.TranslationState;
import org.glasnik.site.translation.UnionTranslations;
import org.glasnik.site.translation.Upcoming;
import org.glasnik.source.Printable;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceTree;

/** The report for a terminal: states as words, no colour. */
final class StatusTable {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);

  private static final int TITLE_LETTERS = 48;

  private final StatusReport status;
  private final StringBuilder out = new StringBuilder();

  private StatusTable(StatusReport status) {
    this.status = status;
  }

  /**
   * The whole report.
   *
   * @param tree for the lines that problems are about
   */
  static String of(StatusReport status, SourceTree tree) {
    StatusTable table = new StatusTable(status);
    table.all(tree);
    return table.out.toString();
  }

  private void all(SourceTree tree) {
    for (UnionTranslations union : status.translations().unions()) {
      heading(union.union());
      counts(union);
      items(union);
      out.append('\n');
    }
    upcoming();
    if (status.withScript()) {
      unsure();
    }
    problems(tree);
    end();
  }

  private void heading(UnionConfig union) {
    String name = union.name().in(union.defaultLanguage());
    out.append(Printable.of(union.id() + ": " + name)).append("\n\n");
  }

  private void counts(UnionTranslations union) {
    List<String> headings = new ArrayList<>(List.of("language"));
    List<Boolean> numbers = new ArrayList<>(List.of(false));
    for (TranslationState state : TranslationState.values()) {
      headings.add(state.word());
      numbers.add(true);
    }
    TextTable table = new TextTable(headings, numbers);
    for (Language language : union.languages()) {
      List<String> row = new ArrayList<>(List.of(language.tag()));
      union.counts(language).values().forEach(count -> row.add(Integer.toString(count)));
      table.row(row);
    }
    table.print("  ", out);
    out.append('\n');
  }

  private void items(UnionTranslations union) {
    List<String> headings = new ArrayList<>(List.of("type", "item"));
    union.languages().forEach(language -> headings.add(language.tag()));
    TextTable table = new TextTable(headings, Collections.nCopies(headings.size(), false));
    for (ItemTranslations item : union.items()) {
      List<String> row = new ArrayList<>(List.of(item.type(), item.id().item()));
      for (Language language : union.languages()) {
        TranslationCell cell = item.cells().get(language);
        row.add(cell == null ? "" : words(cell));
      }
      table.row(row);
      item.cells().forEach((language, cell) -> changes(language, cell, table));
    }
    table.print("  ", out);
  }

  static String words(TranslationCell cell) {
    boolean fromElsewhere =
        cell.state() == TranslationState.FALLBACK || cell.state() == TranslationState.SCRIPT_MADE;
    return cell.state().word()
        + (fromElsewhere && cell.from() != null ? " (" + cell.from() + ")" : "");
  }

  private static void changes(Language language, TranslationCell cell, TextTable table) {
    for (SourceChange change : cell.changes()) {
      table.note(language + ", in " + cell.from() + " " + change.sentence());
    }
  }

  private void upcoming() {
    if (status.translations().upcoming().isEmpty()) {
      return;
    }
    out.append("Next\n\n");
    TextTable table =
        new TextTable(
            List.of("when", "what", "item", "title"), List.of(false, false, false, false));
    for (Upcoming next : status.translations().upcoming()) {
      table.row(
          List.of(
              moment(next.moment(), zone(next)),
              next.kind().word() + (next.draft() ? ", but it is a draft" : ""),
              next.id().toString(),
              Excerpts.cut(next.title(), TITLE_LETTERS) + " (" + tags(next) + ")"));
    }
    table.print("  ", out);
    out.append('\n');
  }

  static String tags(Upcoming next) {
    return String.join(", ", next.languages().stream().map(Language::tag).toList());
  }

  private ZoneId zone(Upcoming next) {
    return status.network().union(next.id().union()).orElseThrow().timeZone();
  }

  static String moment(Instant moment, ZoneId zone) {
    return MOMENT.format(moment.atZone(zone));
  }

  private void unsure() {
    out.append("Words to look at\n\n");
    if (status.unsure().isEmpty()) {
      out.append("  none\n");
    }
    for (Problem word : status.unsure()) {
      out.append("  ").append(Printable.of(word.span().path().value()));
      out.append(':').append(word.span().line()).append(':').append(word.span().column());
      out.append(": ").append(Printable.of(word.what())).append('\n');
      out.append("    ").append(Printable.of(word.hint())).append('\n');
    }
    out.append('\n');
  }

  private void problems(SourceTree tree) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    new ProblemPrinter(writer, Ink.PLAIN, tree).print(status.translations().problems());
    writer.flush();
    out.append(text.toString().replace("\r\n", "\n"));
    if (!status.errors().isEmpty()) {
      out.append(Counts.of(status.errors()))
          .append(
              " in the network: texts that can't be read are missing above; see glasnik check\n");
    }
  }

  private void end() {
    int stale = count(TranslationState.STALE);
    int missing = count(TranslationState.MISSING);
    out.append(stale).append(" stale, ").append(missing).append(" missing\n");
    if (stale > 0) {
      out.append("  when a stale translation is right again: glasnik status --accept FILE\n");
    }
    if (missing > 0) {
      out.append("  to begin a translation: glasnik translate FILE --to TAG\n");
    }
  }

  private int count(TranslationState state) {
    int count = 0;
    for (UnionTranslations union : status.translations().unions()) {
      for (Language language : union.languages()) {
        Map<TranslationState, Integer> counts = union.counts(language);
        count += counts.getOrDefault(state, 0);
      }
    }
    return count;
  }
}
