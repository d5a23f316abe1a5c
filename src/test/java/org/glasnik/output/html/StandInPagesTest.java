package org.glasnik.output.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.testing.Fixture.given;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glasnik.cli.BuiltInThemes;
import org.glasnik.testing.Fixture;
import org.glasnik.testing.LanguageLinks;
import org.glasnik.testing.PublishedSites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every type of content in Macedonian, as Arabic readers find it: whatever is in Cyrillic is the
 * item's, whatever is in Arabic the page's.
 */
class StandInPagesTest {

  private static final String NETWORK =
      """
      -- topics.yaml --
      wages: {label: {ar: الأجور, mk: Плати}}
      -- unions/rail/union.yaml --
      name: {en: Rail Workers}
      country: MK
      base_url: https://rail.example.org/
      languages: [ar, mk, en]
      fallback: {ar: [mk]}
      boilerplate: {ar: من نحن, mk: Кои сме}
      menus: {main: [news, press, campaigns, events, publications, bulletins, pages/about]}
      -- unions/rail/content/pages/about.mk.md --
      ---
      title: За нас
      ---
      Текст.
      -- unions/rail/content/news/vote.mk.md --
      ---
      title: Гласање
      kicker: Глас
      subtitle: За штрајк
      summary: Работниците гласаат за штрајк од понеделник до среда на сите станици.
      date: 2026-11-20
      updated: 2026-11-21
      topics: [wages]
      authors: [{name: Мира, role: возач, org: Унија}]
      image: {src: vote.svg, alt: Раце, caption: Раце во воздух, credit: Мира}
      attachments: [{src: form.txt, title: Образец}]
      source: {name: Весник, url: "https://source.example.org/"}
      dateline: {place: Битола}
      correction: {date: 2026-11-21, text: Исправка на бројката.}
      campaign: hours
      event: rally
      related: [furnace]
      ---
      ## Кога

      Текст.[^1]

      [^1]: Белешка.
      -- unions/rail/content/news/older.mk.md --
      ---
      title: Постара вест
      date: 2026-11-10
      ---
      Текст.
      -- unions/rail/content/press/furnace.mk.md --
      ---
      title: Печка
      summary: Печката беше исклучена три дена, а работниците добија полна плата.
      date: 2026-11-19T10:00:00+01:00
      immediate: true
      release_no: 2026/3
      dateline: {place: Скопје}
      quotes: [{text: Добро е., speaker: Ана, role: заварувач, org: Унија}]
      notes: [Белешка за уредници.]
      contacts: [{name: Ана, role: заварувач, email: ana@example.org, hours: од 8 до 16}]
      photos: [{src: vote.svg, alt: Печка, caption: Печката, credit: Ана}]
      corrects: vote
      ---
      Текст.
      -- unions/rail/content/campaigns/hours.mk.md --
      ---
      title: Четириесет часа
      slogan: Нашето време е наше
      goal: Помалку часови.
      start: 2026-10-07
      deadline: 2027-04-30
      phase: active
      outcome: Уште не.
      lead_org: Унија
      partners: [Сојуз]
      demands: [{text: Осум часа., addressee: Министерство, status: partly, date: 2026-11-01}]
      targets: [{name: Министер, role: министер, org: Влада}]
      actions: [{kind: sign, label: Потпиши, url: form.txt, deadline: 2026-12-01, place: Скопје}]
      supporters: {count: 6598, orgs: [Сојуз], as_of: 2026-11-20}
      progress: [{label: Потписи, value: 6598, target: 10000, unit: потписи, as_of: 2026-11-20, source: Унија}]
      materials: [{title: Плакат, kind: poster, src: form.txt}]
      faq: [{question: Зошто?, answer: Затоа.}]
      ---
      Текст.
      -- unions/rail/content/events/rally.mk.md --
      ---
      title: Собир
      date: 2026-11-01
      start: 2026-12-12T11:00
      end: 2026-12-12T14:00
      event_status: postponed
      mode: mixed
      location: {name: Дом, address: Улица 1, city: Битола, country: MK}
      online: {url: "https://meet.example.org/x", platform: Соба}
      organisers: [Унија]
      funders: [Фонд]
      speakers: [{name: Ана, role: заварувач}]
      languages: [mk]
      programme: [{time: "11:00", title: Почеток, who: Ана}]
      participants: {total: 12, women: 6}
      accessibility: Рампа на влезот.
      documents: [{src: form.txt, title: Покана}]
      conclusions: [Заклучок.]
      series: Серија
      recurrence: секој понеделник
      campaign: hours
      ---
      Текст.
      -- unions/rail/content/publications/law.mk.md --
      ---
      title: Закон
      date: 2026-11-02
      kind: guide
      series: Библиотека
      number: "4"
      publisher: Издавач
      year: 2026
      pages: 40
      languages: [mk]
      files: [{src: form.txt, lang: mk}]
      cover: {src: vote.svg, alt: Корица}
      cite_as: Унија, Закон, 2026.
      authors: [{name: Ана, role: заварувач}]
      ---
      Текст.
      -- unions/rail/content/bulletins/2026-11.mk.md --
      ---
      title: Билтен
      date: 2026-11-03
      series: Гласник
      number: 7
      period: ноември
      place: Скопје
      cover: {alt: Корица, line: Се бараат часови}
      sections: [{title: Вести, items: [vote, furnace]}]
      ---
      Текст.
      """;

  /** Built once: the real theme takes its time. */
  private static final Fixture SITE =
      given(NETWORK)
          .and("unions/rail/content/news/vote.svg", picture())
          .and("unions/rail/content/news/form.txt", bytes("x"))
          .and("unions/rail/content/press/vote.svg", picture())
          .and("unions/rail/content/campaigns/form.txt", bytes("x"))
          .and("unions/rail/content/events/form.txt", bytes("x"))
          .and("unions/rail/content/publications/form.txt", bytes("x"))
          .and("unions/rail/content/publications/vote.svg", picture())
          .withThemes(BuiltInThemes.tree());

  private static byte[] picture() {
    return bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Document> arabicPages() {
    Map<String, Document> pages = new TreeMap<>();
    SITE.outputs()
        .forEach(
            (path, bytes) -> {
              String text = new String(bytes, StandardCharsets.UTF_8);
              if (path.endsWith(".html") && text.contains("<html lang=\"ar\"")) {
                pages.put(path, Jsoup.parse(text));
              }
            });
    return pages;
  }

  private static Document arabic(String path) {
    return Jsoup.parse(SITE.output(path));
  }

  @Test
  void everyItemHasAPageForReadersWhoseLanguageItLacks() {
    SITE.thenNoErrors();
    assertThat(arabicPages())
        .containsKeys(
            "rail/about/index.html",
            "rail/news/vote/index.html",
            "rail/press/furnace/index.html",
            "rail/campaigns/hours/index.html",
            "rail/events/rally/index.html",
            "rail/publications/law/index.html",
            "rail/bulletins/2026-11/index.html");
  }

  @Test
  void everyWordIsInTheLanguageThatItsElementNames() {
    List<String> wrong = new ArrayList<>();
    arabicPages()
        .forEach(
            (path, page) -> {
              for (Element element : page.body().getAllElements()) {
                for (TextNode text : element.textNodes()) {
                  if (!isTrue(text.text(), element)) {
                    wrong.add(path + ": " + element.outerHtml());
                  }
                }
                if (!isTrue(element.attr("alt") + element.attr("aria-label"), element)) {
                  wrong.add(path + ": " + element.outerHtml());
                }
              }
            });
    assertThat(wrong).isEmpty();
  }

  private static boolean isTrue(String text, Element where) {
    @Nullable Element element = where;
    while (element != null && !element.hasAttr("lang")) {
      element = element.parent();
    }
    String lang = element == null ? "" : element.attr("lang");
    String dir = element == null ? "" : element.attr("dir");
    boolean cyrillic = text.codePoints().anyMatch(c -> isOf(Character.UnicodeScript.CYRILLIC, c));
    boolean arabic = text.codePoints().anyMatch(c -> isOf(Character.UnicodeScript.ARABIC, c));
    return (!cyrillic || (lang.equals("mk") && dir.equals("ltr")))
        && (!arabic || (lang.equals("ar") && dir.equals("rtl")));
  }

  private static boolean isOf(Character.UnicodeScript script, int letter) {
    return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == script;
  }

  @Test
  void theReaderIsToldInTheirLanguageAndLedToTheOriginal() {
    Document page = arabic("rail/news/vote/index.html");
    assertThat(page.select("main [role=note]").text())
        .contains("هذا النص غير متوفر بالعربية", "المقدونية");
    assertThat(page.select("main [role=note] a").attr("href")).isEqualTo("/mk/news/vote/");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://rail.example.org/mk/news/vote/");
    assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo("mk_MK");
    assertThat(page.select("script[type=application/ld+json]").html())
        .contains("\"@id\":\"https://rail.example.org/mk/news/vote/\"", "\"inLanguage\":\"mk\"");
  }

  @Test
  void listsNameTheLanguageOfWhatStandsIn() {
    Document list = arabic("rail/news/index.html");
    assertThat(list.select("main article .title").attr("lang")).isEqualTo("mk");
    assertThat(list.select("main article .badge[lang=mk]").eachText()).containsOnly("македонски");
  }

  @Test
  void theLanguageSwitcherLeadsToTheTranslationsAndMarksWhatIsNone() {
    Document page = arabic("rail/news/vote/index.html");
    assertThat(page.select(".languages a").eachAttr("href"))
        .isEqualTo(List.of("/news/vote/", "/mk/news/vote/", "/en/"));
    assertThat(page.select(".languages a.elsewhere").eachAttr("lang")).isEqualTo(List.of("en"));
  }

  @Test
  void whatPagesSayOfTheirLanguagesAgrees() {
    Map<String, byte[]> files = new TreeMap<>();
    SITE.outputs().forEach((path, bytes) -> files.put(path.substring("rail/".length()), bytes));
    assertThat(
            LanguageLinks.complaints(
                new PublishedSites().add(URI.create("https://rail.example.org/"), files)))
        .isEmpty();
  }
}
