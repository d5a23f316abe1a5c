package org.glasnik.site.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.glasnik.build.Newsroom;
import org.glasnik.build.Workers;
import org.glasnik.content.translation.SourceChange;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceTree;
import org.junit.jupiter.api.Test;

class TranslationReportTest {

  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

  private static final Map<String, String> NETWORK =
      Map.of(
          "network.yaml", "name: {en: N}\nunions: [rail]\n",
          "topics.yaml", "wages: {label: {en: Wages}}\n");

  @Test
  void eachItemHasAStateInEachLanguageOfItsSite() {
    TranslationReport report =
        report(
            "languages: [bs, sr-Cyrl, sr-Latn, en]\nfallback: {bs: [en], en: none}",
            "news/vote.sr-Cyrl.md",
            "---\ntitle: Гласање\ndate: 2026-11-20\n---\n",
            "news/pay.en.md",
            "---\ntitle: Pay\ndate: 2026-11-21\n---\n",
            "news/pay.sr-Latn.md",
            "---\ntitle: Plata\nstatus: draft\n---\n");
    assertThat(states(report))
        .containsEntry(
            "rail:pay", "bs fallback en, sr-Cyrl draft sr-Latn, sr-Latn draft, en written")
        .containsEntry(
            "rail:vote", "bs missing, sr-Cyrl written, sr-Latn script-made sr-Cyrl, en missing");
  }

  @Test
  void whatNobodyHasFinishedIsMissingNowhere() {
    TranslationReport report =
        report(
            "languages: [bs, en]\nfallback: none",
            "news/vote.bs.md",
            "---\ntitle: Glasanje\nstatus: draft\n---\n");
    assertThat(states(report)).containsExactly(Map.entry("rail:vote", "bs draft"));
    assertThat(report.isIncomplete()).isFalse();
  }

  @Test
  void aTranslationIsStaleWhenItsOriginalSaysSomethingElse() {
    String seen = "translation: {of: en, source_digest: v1;title=aaaaa;body=paaaaa}";
    TranslationReport report =
        report(
            "languages: [bs, en]",
            "news/vote.bs.md",
            "---\ntitle: Glasanje\n" + seen + "\n---\nTekst.\n",
            "news/vote.en.md",
            "---\ntitle: Vote\n---\nText.\n");
    assertThat(states(report)).containsExactly(Map.entry("rail:vote", "bs stale en, en written"));
    assertThat(report.isIncomplete()).isTrue();
    TranslationCell cell = report.unions().get(0).items().get(0).cells().values().iterator().next();
    assertThat(cell.changes())
        .extracting(SourceChange::sentence)
        .containsExactly(
            "changed: title (line 2: »Vote«)", "changed: paragraph 1 (line 4: »Text.«)");
  }

  @Test
  void aTranslationOfTheOtherScriptIsComparedWithTheTextThatWasWritten() {
    TranslationReport report =
        report(
            "languages: [en, sr-Latn, sr-Cyrl]",
            "news/vote.en.md",
            "---\ntitle: Vote\ntranslation: {of: sr-Latn, source_digest: v1;title=aaaaa}\n---\n",
            "news/vote.sr-Cyrl.md",
            "---\ntitle: Гласање\n---\n");
    assertThat(states(report))
        .containsEntry(
            "rail:vote", "en stale sr-Cyrl, sr-Latn script-made sr-Cyrl, sr-Cyrl written");
  }

  @Test
  void aDigestThatCannotBeReadIsToldInPlainWords() {
    TranslationReport report =
        report(
            "languages: [bs, en]",
            "news/a.bs.md",
            "---\ntitle: A\ntranslation: {of: en, source_digest: \"seen in May\"}\n---\n",
            "news/a.en.md",
            "---\ntitle: A\n---\n",
            "news/b.bs.md",
            "---\ntitle: B\ntranslation: {of: hr, source_digest: v1;title=aaaaa}\n---\n",
            "news/b.en.md",
            "---\ntitle: B\ntranslation: {of: bs, source_digest: v9}\n---\n");
    assertThat(report.problems())
        .extracting(TranslationReportTest::told)
        .containsExactlyInAnyOrder(
            "a.bs.md:3 this is not in the form that Glasnik writes, so nobody knows what has changed",
            "b.bs.md:3 the original in \"hr\" is not there any more",
            "b.en.md:3 this was written by another version of Glasnik, so nobody knows what has changed");
    assertThat(states(report)).containsEntry("rail:a", "bs written en, en written");
  }

  @Test
  void whatIsAboutToAppearOrToGoIsToldSoonestFirst() {
    TranslationReport report =
        report(
            "languages: [bs, en]",
            "news/a.bs.md",
            "---\ntitle: A\nexpires: 2026-12-24\n---\n",
            "news/b.bs.md",
            "---\ntitle: B\nembargo: 2026-12-01T09:00:00+01:00\ndate: 2026-12-01\n---\n",
            "news/b.en.md",
            "---\ntitle: B in English\nstatus: draft\n---\n",
            "news/c.en.md",
            "---\ntitle: C\ndate: 2026-11-30\n---\n",
            "news/d.en.md",
            "---\ntitle: D\nembargo: 2026-11-22T11:00:00+01:00\nexpires: 2026-11-22\n---\n");
    assertThat(report.upcoming())
        .extracting(TranslationReportTest::told)
        .containsExactly(
            "2026-11-30T00:00:00Z appears C [en]",
            "2026-12-01T08:00:00Z embargo ends B [bs]",
            "2026-12-01T08:00:00Z embargo ends B in English [en] draft",
            "2026-12-24T00:00:00Z goes A [bs]");
  }

  @Test
  void aPartOfItCanBeAskedFor() {
    TranslationReport report =
        report(
            "languages: [bs, en]\nfallback: none",
            "news/old.bs.md",
            "---\ntitle: Old\ndate: 2019-01-01\n---\n",
            "news/new.bs.md",
            "---\ntitle: New\ndate: 2026-01-01\n---\n",
            "pages/about.en.md",
            "---\ntitle: About\n---\n");
    assertThat(states(report)).containsOnlyKeys("rail:new", "rail:old", "rail:about");
    assertThat(states(report.since(LocalDate.of(2026, 1, 1))))
        .containsOnlyKeys("rail:new", "rail:about");
    assertThat(states(report.inLanguages(List.of("en"))))
        .containsEntry("rail:new", "en missing")
        .containsEntry("rail:about", "en written");
    assertThat(report.ofUnions(List.of("metal")).unions()).isEmpty();
  }

  private static TranslationReport report(String settings, String... contents) {
    Map<String, String> files = new LinkedHashMap<>(NETWORK);
    files.put(
        "unions/rail/union.yaml",
        "name: {en: Rail}\nbase_url: https://rail.example.org/\ncountry: BA\ntime_zone: UTC\n"
            + settings
            + "\n");
    for (int i = 0; i < contents.length; i += 2) {
      files.put("unions/rail/content/" + contents[i], contents[i + 1]);
    }
    try (Workers workers = new Workers(1)) {
      Newsroom room = Newsroom.read(SourceTree.of(files), AT, workers).value().orElseThrow();
      return TranslationReport.of(room.shown(), room.published(), room.documents(), AT);
    }
  }

  private static Map<String, String> states(TranslationReport report) {
    Map<String, String> states = new LinkedHashMap<>();
    report.unions().stream()
        .flatMap(union -> union.items().stream())
        .forEach(
            item -> {
              StringJoiner cells = new StringJoiner(", ");
              item.cells()
                  .forEach(
                      (language, cell) ->
                          cells.add(
                              language
                                  + " "
                                  + cell.state().word()
                                  + (cell.from() == null ? "" : " " + cell.from())));
              states.put(item.id().toString(), cells.toString());
            });
    return states;
  }

  private static String told(Problem problem) {
    return problem.span().path().name() + ":" + problem.span().line() + " " + problem.what();
  }

  private static String told(Upcoming upcoming) {
    return upcoming.moment()
        + " "
        + upcoming.kind().word()
        + " "
        + upcoming.title()
        + " "
        + upcoming.languages()
        + (upcoming.draft() ? " draft" : "");
  }
}
