package org.glasnik.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.glasnik.source.Parsed;
import org.glasnik.source.SourcePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words",
        "2026-11-22",
        "assets/picture one.jpg",
        "наслов са размаком",
        "Strike: we win",
        "a #b",
        "# c",
        "- d",
        "[e]",
        "{f: g}",
        "h, i",
        "\"quoted\" and \\ a backslash",
        "'single'",
        "two\nlines",
        "a\ttab",
        "a\u2028break",
        "null",
        "~",
        "",
        " blank around ",
        "*star",
        "&and",
        "!bang",
        "50% 30%",
        "@handle",
        "ends with:",
        "---"
      })
  void whatIsWrittenIsReadBack(String text) {
    String written = YamlText.scalar(text);
    assertThat(written).doesNotContain("\n");
    assertThat(read("field: " + written))
        .isInstanceOfSatisfying(
            YamlNode.Scalar.class, scalar -> assertThat(scalar.text()).isEqualTo(text));
    assertThat(read("field: [" + written + ", x]"))
        .isInstanceOfSatisfying(
            YamlNode.Sequence.class,
            list -> assertThat(((YamlNode.Scalar) list.items().get(0)).text()).isEqualTo(text));
  }

  @Test
  void listsAndFieldsStandInOneLine() {
    String text = "a: [b, {c: 'd: e', f: null}]";
    assertThat(YamlText.inLine(read("field:\n  " + text)))
        .isEqualTo("{a: [b, {c: \"d: e\", f: null}]}");
  }

  private static YamlNode read(String text) {
    Parsed<YamlNode> parsed = YamlReader.read(SourcePath.of("a.yaml"), text, 1);
    assertThat(parsed.problems()).isEmpty();
    return ((YamlNode.Mapping) parsed.value().orElseThrow()).find("field").orElseThrow();
  }
}
