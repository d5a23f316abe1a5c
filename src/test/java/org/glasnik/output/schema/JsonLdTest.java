package org.glasnik.output.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

  @Test
  void aGraphOfNodesIsWritten() {
    assertThat(
            JsonLd.graph(
                List.of(
                    node ->
                        node.text("@type", "Event")
                            .text("name", "Protest")
                            .text("empty", "")
                            .text("none", null)
                            .texts("keywords", List.of("a", "b"))
                            .reference("organizer", "https://x.example/#org"))))
        .isEqualTo(
            "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Event\","
                + "\"name\":\"Protest\",\"keywords\":[\"a\",\"b\"],"
                + "\"organizer\":{\"@id\":\"https://x.example/#org\"}}]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "]]>",
        "\u2028\u2029",
        "\"\\\u0000\b",
        "&lt;/script&gt;",
        "<\u0000/script>",
        "\uD800 alone"
      })
  void noTextLeavesTheScriptElement(String text) {
    assertThat(JsonLd.graph(List.of(node -> node.text("name", text))))
        .doesNotContain("<", ">", "&", "\u2028", "\u2029", "\u0000");
  }
}
