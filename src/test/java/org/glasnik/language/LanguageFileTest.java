package org.glasnik.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.glasnik.source.Problem;
import org.glasnik.source.SourcePath;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlReader;
import org.glasnik.testing.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A language is one file: the guide's example is one, and mistakes in one are told in words. */
class LanguageFileTest {

  private static final Path GUIDE = Path.of("docs/languages.md");

  private static final String HUNGARIAN = example();

  private static String example() {
    try {
      return Examples.of(GUIDE).stream()
          .map(Examples.Example::text)
          .filter(text -> text.contains("tag: hu"))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The languages of the program, and the guide's example, changed. */
  private static Languages with(UnaryOperator<String> change) {
    return new Languages(
        name -> name.equals("hu.yaml") ? change.apply(HUNGARIAN) : Languages.packed(name));
  }

  private static String told(UnaryOperator<String> change) {
    Languages languages = with(change);
    assertThat(languages.find("hu")).isEmpty();
    StringBuilder told = new StringBuilder();
    for (Problem problem : languages.problems("hu")) {
      assertThat(problem.isError()).isTrue();
      assertThat(problem.span().path().value())
          .isEqualTo("src/main/resources/org/glasnik/language/hu.yaml");
      told.append(told.length() == 0 ? "" : "; ")
          .append(problem.span().line())
          .append(": ")
          .append(problem.what())
          .append(" -> ")
          .append(problem.hint());
    }
    return told.toString();
  }

  @Test
  void theExampleOfTheGuideIsALanguageByItself() {
    Languages languages = with(text -> text);
    assertThat(languages.problems("hu")).isEmpty();
    Language hungarian = languages.get("hu");

    assertThat(
            GoldenList.of(
                hungarian,
                "\norder\n  zab\n  űr\n  cukor\n  csap\n\nslugs\n  Sztrájk Győrben: őszi nap\n"))
        .contains(
            "magyar (Hungarian)\n",
            "  one: 1\n  other: 0 2 3",
            "  2026. január 1.\n",
            "long: 2026. november 22.\n",
            "short: 2026. 11. 22.\n",
            "full: 2026. november 22., vasárnap\n",
            "  2026. november 22–24.\n",
            "  2026. november 22. – december 1.\n",
            "  9:05 | 14:30\n",
            "  0 | -7 | 1234 | 12~345 | 1~234~567,5 | 0,25\n",
            "  „a »b«”\n  VÉGE\n",
            "  cukor\n  csap\n  űr\n  zab\n",
            "sztrajk-gyorben-oszi-nap\n");
    assertThat(hungarian.path()).isEqualTo("hu");
    assertThat(hungarian.hreflang()).isEqualTo("hu");
    assertThat(CountryNames.name("BA", hungarian)).isEqualTo("Bosznia-Hercegovina");
  }

  @Test
  void theExampleCountsAsIcuDoes() {
    Language hungarian = with(text -> text).get("hu");
    var icu = com.ibm.icu.text.PluralRules.forLocale(new ULocale("hu"));
    for (int number = 0; number <= 200; number++) {
      assertThat(hungarian.plurals().category(number).keyword()).isEqualTo(icu.select(number));
    }
  }

  @ParameterizedTest
  @FieldSource("org.glasnik.language.LanguagesTest#ALL")
  void everyFieldIsExplainedInTheGuide(String tag) throws IOException {
    String guide = Files.readString(GUIDE);
    YamlNode file =
        YamlReader.read(SourcePath.of(tag), String.valueOf(Languages.packed(tag + ".yaml")), 1)
            .value()
            .orElseThrow();
    Set<String> fields = new TreeSet<>();
    collect((YamlNode.Mapping) file, fields);

    assertThat(fields).allSatisfy(field -> assertThat(guide).contains("\n| `" + field + "` | "));
  }

  private static void collect(YamlNode.Mapping mapping, Set<String> fields) {
    for (YamlNode.Entry entry : mapping.entries()) {
      fields.add(entry.name());
      if (Set.of("names", "dates", "numbers").contains(entry.name())
          && entry.value() instanceof YamlNode.Mapping section) {
        collect(section, fields);
      }
    }
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            "tag: hu", "tag: hr", "2: \"tag\": does not match the name of the file -> write hu"),
        arguments(
            "name: magyar",
            "",
            "2: \"name\" is missing -> every language needs it; docs/languages.md says what it is"),
        arguments(
            "script: Latn",
            "script: Latin",
            "5: \"script\": can't be \"Latin\" -> write it like Latn"),
        arguments(
            "script: Latn",
            "script:",
            "5: \"script\" has no value -> write one behind the colon, or delete the line"),
        arguments(
            "fallback: [en]",
            "fallback: [xx]",
            "6: \"fallback\": \"xx\" has no file here -> leave it out, or write one"),
        arguments(
            "fallback: [en]",
            "fallback: [hu, en]",
            "6: \"fallback\": names the language itself -> leave hu out"),
        arguments(
            "fallback: [en]",
            "fallback: en",
            "6: \"fallback\": is a list, in square brackets -> write [a, b, c]"),
        arguments("»\", \"«\"]", "»\"]", "9: \"quotes\": has 3 entries -> it needs 4"),
        arguments(
            "  weekdays: [hétfő, ",
            "  weekdays: [",
            "15: \"weekdays\": has 6 entries -> it needs 7"),
        arguments(
            "end_mark",
            "endmark",
            "2: \"end_mark\" is missing -> every language needs it; docs/languages.md says what it is; 10: there is no field \"endmark\" here -> did you mean \"end_mark\"?"),
        arguments(
            "  long: y. MMMM d.",
            "  long: y. MMMM D.",
            "19: \"long\": no such letter in a date pattern: D -> the letters are d M L y E, and words stand in apostrophes: d. MMMM y 'god'."),
        arguments(
            "d–|d.",
            "d–d.",
            "25: \"same_month\": no | between the two dates: y. MMMM d–d. -> a bar stands before the second date: d–|d MMMM y"),
        arguments(
            "{h}:{minute}",
            "{h}",
            "28: \"time\": has no place {minute} -> write it like {hour}:{minute}"),
        arguments(
            "least_grouped: 2",
            "least_grouped: two",
            "35: \"least_grouped\": can't be \"two\" -> write it like 2"),
        arguments(
            "one: n = 1\n",
            "uno: n = 1\n",
            "41: \"plurals\": \"uno\" is no plural class -> the classes are zero, one, two, few, many, other"),
        arguments(
            "one: n = 1\n",
            "one: n is 1\n",
            "41: \"plurals\": \"n is 1\" is no plural rule -> write it as CLDR does, for example i = 1 and v = 0, or n % 10 = 2..4"),
        arguments(
            "{other: \"{n}.\"}",
            "{one: \"{n}.\"}",
            "45: \"ordinal_forms\": has no form \"other\" -> write {other: \"{n}.\"}"),
        arguments(
            "tag: hu",
            "tag: hu\nextends: xx",
            "3: \"extends\": \"xx\" is not to be had -> name another language's file"),
        arguments(
            "dates:",
            "date:",
            "2: \"dates\" is missing -> every language needs it; docs/languages.md says what it is; 18: there is no field \"date\" here -> did you mean \"dates\"?"),
        arguments(
            "tag: hu",
            "tag: hu\ndirection: left",
            "3: \"direction\": can't be \"left\" -> write one of ltr, rtl"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsToldInWordsWithItsLine(String written, String instead, String words) {
    assertThat(told(text -> text.replace(written, instead))).isEqualTo(words);
  }
}
