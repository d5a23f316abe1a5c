package org.glasnik.output.html;

import org.glasnik.cli.BuiltInThemes;
import org.glasnik.testing.Fixture;
import org.junit.jupiter.api.Test;

/** A press release is dated and closed as the press of its language does. */
class DatelineTest {

  private static Fixture given(String overrides) {
    return Fixture.given(
            """
            -- unions/rail/union.yaml --
            name: Профсоюз
            base_url: https://rail.example.org/
            country: KZ
            languages: [ru, kk]
            """
                + overrides
                + """
                -- unions/rail/content/press/pay.ru.md --
                ---
                title: Зарплата
                date: 2026-11-19
                dateline: {place: Алматы}
                contacts: [{name: Айгүл, email: press@example.org}]
                ---
                Текст.
                -- unions/rail/content/press/pay.kk.md --
                ---
                title: Жалақы
                date: 2026-11-19
                dateline: {place: Алматы}
                contacts: [{name: Айгүл, email: press@example.org}]
                ---
                Мәтін.
                """)
        .withThemes(BuiltInThemes.tree())
        .builtAt("2026-11-22T08:00:00Z")
        .thenNoErrors();
  }

  @Test
  void theDateAfterTheCityAndTheLastWordAreThoseOfTheLanguage() {
    given("")
        .thenOutput(
            "rail/press/pay/index.html",
            "<b>Алматы</b><span>, <time datetime=\"2026-11-19\">19 ноября</time></span>",
            "<p class=\"end-mark\">КОНЕЦ</p>")
        .thenOutput(
            "rail/kk/press/pay/index.html",
            "<b>Алматы</b><span>, <time datetime=\"2026-11-19\">2026 жылғы 19 қараша</time></span>",
            "<p class=\"end-mark\">СОҢЫ</p>");
  }

  @Test
  void aUnionMayWriteThemOtherwise() {
    given("language_overrides: {ru: {end_mark: \"###\", dates: {dateline: dd.MM.y}}}\n")
        .thenOutput(
            "rail/press/pay/index.html",
            "<b>Алматы</b><span>, <time datetime=\"2026-11-19\">19.11.2026</time></span>",
            "<p class=\"end-mark\">###</p>");
  }
}
