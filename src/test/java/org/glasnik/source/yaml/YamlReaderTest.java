package org.glasnik.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.glasnik.source.Parsed;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.yaml.YamlNode.Mapping;
import org.glasnik.source.yaml.YamlNode.Scalar;
import org.glasnik.source.yaml.YamlNode.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private static final SourcePath PATH = SourcePath.of("network.yaml");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "on",
        "yes",
        "true",
        "True",
        "~",
        "010",
        "0x1F",
        "1_000",
        "+1_000",
        "1.10",
        "1e3",
        ".5",
        "-0",
        "12:30",
        "2026-11-22",
        "+38700000000",
        "a:b",
        "http://x.org/#top",
        "50%",
        "a \u2013 b",
        ".nan",
        "Null"
      })
  void plainTextStaysAsItWasWritten(String text) {
    assertThat(value("x: " + text + "\n"))
        .isEqualTo(new Scalar(span(1, 4, text.length()), text, false));
  }

  @Test
  void valuesInQuotesAreMarkedAsSuch() {
    assertThat(value("x: 'null'")).isEqualTo(new Scalar(span(1, 4, 6), "null", true));
  }

  @Test
  void anEmptyValueIsAbsent() {
    assertThat(value("x:\n").isAbsent()).isTrue();
  }

  @Test
  void nullIsAbsent() {
    assertThat(value("x: null\n").isAbsent()).isTrue();
  }

  @Test
  void nullInQuotesIsAText() {
    assertThat(value("x: 'null'\n").isAbsent()).isFalse();
  }

  @Test
  void aTildeIsAText() {
    assertThat(value("x: ~\n").isAbsent()).isFalse();
  }

  @Test
  void aTextOfSeveralLinesIsJoined() {
    assertThat(value("x: one\n  two\n")).isEqualTo(new Scalar(span(1, 4, 3), "one two", false));
  }

  @Test
  void aBlockKeepsItsLines() {
    assertThat(value("x: |\n  one\n  two\n"))
        .isEqualTo(new Scalar(span(1, 4, 1), "one\ntwo\n", true));
  }

  @Test
  void anEmptyTextIsAMappingWithoutFields() {
    assertThat(YamlReader.read(PATH, "", 2).value())
        .contains(new Mapping(new SourceSpan(PATH, 2, 1, 0), List.of()));
  }

  @Test
  void commentsAloneAreAMappingWithoutFields() {
    assertThat(YamlReader.read(PATH, "# nothing yet\n", 1).value().orElseThrow())
        .isInstanceOf(Mapping.class);
  }

  @Test
  void aListKeepsThePlaceOfEachEntry() {
    Sequence list = (Sequence) value("x:\n  - a\n  - b\n");
    assertThat(list.items())
        .extracting(YamlNode::span)
        .containsExactly(span(2, 5, 1), span(3, 5, 1));
  }

  @Test
  void linesAreCountedFromTheFirstLineOfTheText() {
    YamlNode root = YamlReader.read(PATH, "a: b\nc: d\n", 7).value().orElseThrow();
    assertThat(((Mapping) root).find("c").orElseThrow().span().line()).isEqualTo(8);
  }

  @Test
  void columnsCountLettersOutsideTheBasicPlaneAsOne() {
    YamlNode root =
        YamlReader.read(PATH, "\uD83D\uDEA9: \uD83D\uDEA9\uD83D\uDEA9\nb: c\n", 1)
            .value()
            .orElseThrow();
    assertThat(((Mapping) root).entries().get(0).value().span()).isEqualTo(span(1, 4, 2));
  }

  @Test
  void windowsLineEndsAreRead() {
    YamlNode root = YamlReader.read(PATH, "a: b\r\nc: d\r\n", 1).value().orElseThrow();
    assertThat(((Mapping) root).find("c").orElseThrow().span()).isEqualTo(span(2, 4, 1));
  }

  @Test
  void aDocumentMarkAtTheBeginningIsLetPass() {
    assertThat(Told.of("---\na: b\n")).isEmpty();
  }

  @Test
  void aSpacedCommentIsNoProblem() {
    assertThat(Told.of("a: b  # why\n# alone\nc: # below\n  d: e\n")).isEmpty();
  }

  @Test
  void withTwoFieldsOfOneNameTheFirstIsKept() {
    assertThat(value("x: a\nx: b\n")).isEqualTo(new Scalar(span(1, 4, 1), "a", false));
  }

  @Test
  void nestingHasALimit() {
    assertThat(Told.of("x: " + "[".repeat(60) + "]".repeat(60)))
        .containsExactly(
            "1:1+123 the fields are nested more than 50 levels deep -> write them flatter");
  }

  @Test
  void lengthHasALimit() {
    assertThat(Told.of("x".repeat(YamlReader.MAX_LENGTH + 1)))
        .containsExactly(
            "1:1+0 this is longer than a million characters -> divide it into several files");
  }

  @ParameterizedTest
  @Timeout(20)
  @ValueSource(strings = {"[", "{", "- ", "? ", "a: ", "'", "x\n", "@\n", "&a [", "{a: "})
  void repetitionsEndSoon(String piece) {
    assertThat(Told.of("x: " + piece.repeat(50_000))).hasSizeLessThanOrEqualTo(60);
  }

  /** Whatever is typed: no exception, and every problem stands inside the text. */
  @Test
  @Timeout(60)
  void anyTextGivesAValueOrProblemsInsideIt() {
    Random random = new Random(20261122);
    String[] pieces = {
      "a: ",
      "b:",
      "c",
      " ",
      "  ",
      "\n",
      "\n  ",
      "\n- ",
      "- ",
      "\"",
      "'",
      "[",
      "]",
      "{",
      "}",
      ",",
      "#",
      " #",
      ":",
      ": ",
      "&x ",
      "*x",
      "!t ",
      "|",
      ">",
      "%",
      "@",
      "`",
      "?",
      "? ",
      "\t",
      "\\",
      "---\n",
      "...\n",
      "<<: ",
      "\u00a0",
      "\uD83D\uDEA9",
      "\u0161",
      "0",
      "null",
      "\r\n",
      "\u2028",
      "\u0085"
    };
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(14); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String yaml = text.toString();
      Parsed<YamlNode> parsed = YamlReader.read(PATH, yaml, 1);
      assertThat(parsed.value().isPresent() || parsed.hasErrors()).as(yaml).isTrue();
      List<String> lines = yaml.lines().toList();
      assertThat(parsed.problems())
          .as(yaml)
          .allSatisfy(
              p -> {
                assertThat(p.span().line()).isBetween(1, Math.max(1, lines.size() + 1));
                assertThat(p.what() + p.hint())
                    .doesNotContainPattern("mapping|scalar|token|anchor|block end|flow");
              });
    }
  }

  private static YamlNode value(String yaml) {
    return ((Mapping) YamlReader.read(PATH, yaml, 1).value().orElseThrow())
        .entries()
        .get(0)
        .value();
  }

  private static SourceSpan span(int line, int column, int length) {
    return new SourceSpan(PATH, line, column, length);
  }
}
