package org.glasnik.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

  private static String format(String message, String tag, Map<String, Object> values) {
    return Message.of(message)
        .format(new LocalizedFormat(Languages.builtIn().get(tag)), values::get);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words",
        "by {name}",
        "{name}{name} and {n}",
        "it's here",
        "it''s {name}",
        "'{'name'}'",
        "'{name} is quoted' {name}",
        "a '' b ' c",
        "an open '{quote",
        "# outside",
        "{n, plural, one {# item} other {# items}}",
        "{n, plural, =0 {nothing} one {one} other {#}}",
        "{n, plural, =1 {exactly one} one {# one} few {# few} many {# many} other {# other}}",
        "{n, plural, offset:1 =0 {nobody} =1 {{name}} one {{name} and one} other {{name} and #}}",
        "{n, plural, other {'#' is #, '{' too}}",
        "{n, plural, one {{kind, select, a {A #} other {B}}} other {C #}}",
        "{kind, select, a {first} b {second} other {none}}",
        "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
        "{n, number}",
        "before {n, plural,\n  one {x}\n  other {y}\n} after",
        "{ name } {n , plural , other{z}}",
      })
  void messagesMeanWhatIcuTakesThemFor(String message) {
    for (String tag : new String[] {"en", "bs", "mk", "sq", "ru", "sl"}) {
      for (int n : new int[] {0, 1, 2, 3, 5, 11, 21, 22, 101, 12_000}) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", "Mira");
        values.put("n", n);
        values.put("kind", n % 2 == 0 ? "a" : "c");

        assertThat(format(message, tag, values))
            .as("%s %d", tag, n)
            .isEqualTo(new MessageFormat(message, ULocale.forLanguageTag(tag)).format(values));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bs|{n, plural, one {a} few {b} other {c}}|{}",
        "bs|{n, plural, one {a} other {c}}|{FEW=2}",
        "bs|{n, plural, other {c}}|{ONE=1, FEW=2}",
        "bs|{k, select, x {{n, plural, other {c}}} other {y}}|{ONE=1, FEW=2}",
        "en|{n, plural, =1 {a} other {c}}|{}",
        "bs|{n, plural, =1 {a} few {b} other {c}}|{ONE=21}",
        "hi|{n, plural, =0 {a} =1 {b} other {c}}|{}",
        "ar|{n, plural, one {a} two {b} other {c}}|{ZERO=0, FEW=3, MANY=11}",
        "en|{n, selectordinal, one {a} other {c}}|{TWO=2, FEW=3}",
        "ja|{n, plural, other {c}}|{}",
        "fr|{n, plural, one {a} other {c}}|{}",
        "en|{n, plural, offset:1 =1 {a} other {c}}|{ONE=0}",
        "en|{name}|{}",
      })
  void aClassThatTheLanguageTellsApartAndTheMessageDoesNotIsFound(
      String tag, String message, String lacking) {
    assertThat(Message.of(message).lacks(Languages.builtIn().get(tag))).hasToString(lacking);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{|a { is not followed by the name of a value",
        "a } b|a } has no { before it",
        "{n|there is no , where {n} needs one",
        "{n, plural}|there is no , where {n} needs one",
        "{n, plural, one {x}}|{n} has no choice \"other\"",
        "{n, plural, some {x} other {y}}|\"some\" is no choice for {n}",
        "{n, plural, one x}|there is no { where {n} needs one",
        "{n, plural, one {x|there is no } where {n} needs one",
        "{n, date}|\"date\" is none of plural, selectordinal, select, number",
        "{n, plural, offset:x other {y}}|\"offset:x\" has no number",
      })
  void aMistakeIsToldInWords(String message, String words) {
    assertThatThrownBy(() -> Message.of(message))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(words);
  }

  @Test
  void nestingHasAnEnd() {
    String bomb = "{n, plural, other {".repeat(1000);

    assertThatThrownBy(() -> Message.of(bomb)).hasMessage("braces are nested too deep");
  }

  @Test
  void aPlaceWithoutAValueShowsItsName() {
    assertThat(format("by {name}", "en", Map.of())).isEqualTo("by {name}");
    assertThat(format("{n, plural, one {x} other {y}}", "en", Map.of())).isEqualTo("y");
  }

  @Test
  void numbersAreWrittenAsTheLanguageDoes() {
    assertThat(format("{n}", "bs", Map.of("n", new BigDecimal("1234.5")))).isEqualTo("1.234,5");
    assertThat(format("{n}", "en", Map.of("n", 1234L))).isEqualTo("1,234");
    assertThat(format("{n}", "en", Map.of("n", 0.5))).isEqualTo("0.5");
    assertThat(format("{n}", "en", Map.of("n", "1234"))).isEqualTo("1234");
  }

  @Test
  void theNamesOfAllPlacesAreKnown() {
    assertThat(Message.of("{a} {n, plural, one {{b}} other {# {c}}}").names())
        .containsExactly("a", "b", "c", "n");
  }

  @Test
  void onlyTheMessageSOwnWordsAreEscaped() {
    assertThat(
            Message.of("R&D by {name}")
                .format(
                    new LocalizedFormat(Languages.builtIn().get("en")),
                    name -> "<b>Ana</b>",
                    words -> words.replace("&", "&amp;")))
        .isEqualTo("R&amp;D by <b>Ana</b>");
  }
}
