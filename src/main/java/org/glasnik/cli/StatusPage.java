package org.glasnik.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.glasnik.build.ReportFile;
import org.glasnik.content.translation.SourceChange;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.site.translation.ItemTranslations;
import org.glasnik.site.translation.TranslationCell;
import org.glasnik.site.translation.TranslationState;
import org.glasnik.site.translation.UnionTranslations;
import org.glasnik.site.translation.Upcoming;
import org.glasnik.source.Problem;

/** The report as one page for the secretariat: it needs no theme, no network and no script. */
final class StatusPage {

  private final StatusReport status;
  private final Html html = new Html();

  private StatusPage(StatusReport status) {
    this.status = status;
  }

  static String of(StatusReport status) {
    StatusPage page = new StatusPage(status);
    page.all();
    return page.html.toString();
  }

  private void all() {
    Language english = Languages.builtIn().get("en");
    String name = status.network().name().in(english);
    html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"generator\" content=\"" + ReportFile.MARK + "\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"robots\" content=\"noindex\">\n");
    html.element("title", "", "Translations: " + name).raw("\n<style>\n");
    html.raw(style()).raw("</style>\n</head>\n<body>\n<main>\n");
    html.element("h1", "", "Translations: " + name).raw("\n");
    String moment = StatusTable.moment(status.translations().at(), ZoneOffset.UTC);
    html.element("p", "class=\"soft\"", "As of " + moment.replace("+00:00", "UTC")).raw("\n");
    html.element(
            "p",
            "class=\"internal\"",
            "Internal: this page names texts that are not public yet. Do not upload it.")
        .raw("\n");
    figures();
    html.element("h2", "", "By union").raw("\n");
    status.translations().unions().forEach(this::union);
    stale();
    upcoming();
    remarks();
    html.element("h2", "", "All items").raw("\n");
    status.translations().unions().forEach(this::items);
    html.raw("</main>\n</body>\n</html>\n");
  }

  /** All unions and languages together. */
  private void figures() {
    Map<TranslationState, Integer> all = new EnumMap<>(TranslationState.class);
    for (UnionTranslations union : status.translations().unions()) {
      for (Language language : union.languages()) {
        union.counts(language).forEach((state, count) -> all.merge(state, count, Integer::sum));
      }
    }
    html.raw("<ul class=\"figures\">\n");
    all.forEach(
        (state, count) ->
            html.raw("<li>")
                .element("b", "", count.toString())
                .raw("<i class=\"" + state.word() + "\"></i>")
                .text(state.word())
                .raw("</li>\n"));
    html.raw("</ul>\n");
  }

  private void name(UnionTranslations union) {
    Language language = union.union().defaultLanguage();
    html.raw("<h3>").element("span", language, union.union().name().in(language)).raw("</h3>\n");
  }

  private void union(UnionTranslations union) {
    name(union);
    html.raw("<div class=\"box\"><table class=\"counts\">\n<thead><tr>");
    html.element("th", "scope=\"col\"", "Language").element("th", "scope=\"col\"", "Items");
    for (TranslationState state : TranslationState.values()) {
      html.element("th", "scope=\"col\" class=\"n\"", state.word());
    }
    html.raw("</tr></thead>\n<tbody>\n");
    for (Language language : union.languages()) {
      Map<TranslationState, Integer> counts = union.counts(language);
      html.raw("<tr><th scope=\"row\">").element("span", language, language.name());
      html.raw(" ").element("span", "class=\"soft\"", language.tag());
      html.raw("</th><td class=\"bar\">");
      bar(counts);
      html.raw("</td>");
      counts.forEach(
          (state, count) ->
              html.element(
                  "td",
                  "class=\"n"
                      + (count == 0 ? " zero" : "")
                      + "\" data-word=\""
                      + state.word()
                      + '"',
                  count.toString()));
      html.raw("</tr>\n");
    }
    html.raw("</tbody></table></div>\n");
  }

  private void bar(Map<TranslationState, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int complete =
        counts.getOrDefault(TranslationState.WRITTEN, 0)
            + counts.getOrDefault(TranslationState.SCRIPT_MADE, 0);
    if (all == 0) {
      return;
    }
    html.raw("<svg viewBox=\"0 0 " + all + " 1\" preserveAspectRatio=\"none\" role=\"img\"");
    html.raw(" aria-label=\"" + complete + " of " + all + " in this language\">");
    int at = 0;
    for (Map.Entry<TranslationState, Integer> part : counts.entrySet()) {
      if (part.getValue() > 0) {
        html.raw("<rect class=\"" + part.getKey().word() + "\" x=\"" + at + "\" width=\"");
        html.raw(part.getValue() + "\" height=\"1\"/>");
        at += part.getValue();
      }
    }
    html.raw("</svg>");
  }

  private void stale() {
    List<ItemTranslations> stale =
        status.translations().unions().stream()
            .flatMap(union -> union.items().stream())
            .filter(item -> item.cells().values().stream().anyMatch(c -> !c.changes().isEmpty()))
            .toList();
    if (stale.isEmpty()) {
      return;
    }
    html.element("h2", "", "The original has changed").raw("\n<ul class=\"todo\">\n");
    for (ItemTranslations item : stale) {
      item.cells()
          .forEach(
              (language, cell) -> {
                if (!cell.changes().isEmpty()) {
                  stale(item, language, cell);
                }
              });
    }
    html.raw("</ul>\n");
  }

  private void stale(ItemTranslations item, Language language, TranslationCell cell) {
    html.raw("<li>").element("span", item.titleLanguage(), item.title());
    html.text(", in ").element("span", "lang=\"en\"", language.englishName());
    html.raw("<small>").element("code", "", String.valueOf(cell.path())).raw("</small><ul>");
    for (SourceChange change : cell.changes()) {
      html.element("li", "", change.sentence());
    }
    html.raw("</ul></li>\n");
  }

  private void items(UnionTranslations union) {
    name(union);
    html.raw("<div class=\"box\" tabindex=\"0\" role=\"region\" aria-label=\"Items of ");
    html.text(union.union().id().value());
    html.raw("\"><table class=\"items\">\n<thead><tr>");
    html.element("th", "scope=\"col\"", "Item");
    union.languages().forEach(each -> html.element("th", "scope=\"col\"", each.tag()));
    html.raw("</tr></thead>\n<tbody>\n");
    for (ItemTranslations item : union.items()) {
      html.raw("<tr><th scope=\"row\">").element("span", item.titleLanguage(), item.title());
      html.element("small", "", item.type() + ", " + item.id().item()).raw("</th>");
      for (Language language : union.languages()) {
        TranslationCell cell = item.cells().get(language);
        if (cell == null) {
          html.raw("<td></td>");
        } else {
          html.element(
              "td",
              "class=\"state " + cell.state().word() + "\" data-word=\"" + language.tag() + '"',
              StatusTable.words(cell));
        }
      }
      html.raw("</tr>\n");
    }
    html.raw("</tbody></table></div>\n");
  }

  private void upcoming() {
    if (status.translations().upcoming().isEmpty()) {
      return;
    }
    html.element("h2", "", "Next").raw("\n<table class=\"next\">\n<thead><tr>");
    for (String heading : List.of("When", "What", "Item")) {
      html.element("th", "scope=\"col\"", heading);
    }
    html.raw("</tr></thead>\n<tbody>\n");
    for (Upcoming next : status.translations().upcoming()) {
      ZoneId zone = status.network().union(next.id().union()).orElseThrow().timeZone();
      html.raw("<tr>").element("td", "", StatusTable.moment(next.moment(), zone));
      html.element("td", "", next.kind().word() + (next.draft() ? ", but it is a draft" : ""));
      html.raw("<td>").element("span", next.languages().get(0), next.title()).raw(" ");
      html.element("span", "class=\"soft\"", next.id() + " (" + StatusTable.tags(next) + ")");
      html.raw("</td></tr>\n");
    }
    html.raw("</tbody></table>\n");
  }

  private void remarks() {
    problems("What files say of their originals", status.translations().problems());
    problems("Words to look at in the other script", status.unsure());
    if (!status.errors().isEmpty()) {
      html.element("h2", "", "Not complete").raw("\n");
      html.element(
          "p",
          "",
          Counts.of(status.errors())
              + " in the network: texts that can't be read are not counted here; glasnik check tells"
              + " which.");
      html.raw("\n");
    }
  }

  private void problems(String heading, List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    html.element("h2", "", heading).raw("\n<ul class=\"todo\">\n");
    for (Problem problem : problems) {
      int line = problem.span().line();
      String place = problem.span().path() + (line > 0 ? ":" + line : "");
      html.raw("<li>").text(problem.what()).raw("<small>").element("code", "", place);
      html.text(problem.hint().isEmpty() ? "" : "; " + problem.hint()).raw("</small></li>\n");
    }
    html.raw("</ul>\n");
  }

  private static String style() {
    try (InputStream in = StatusPage.class.getResourceAsStream("status.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
