package org.glasnik.output.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.SourcePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetTest {

  private final Problems problems = new Problems();

  @Test
  void filesGetTheirPublishedNames() {
    assertThat(published("a{src:url(fonts/a.woff2) format(\"woff2\"),URL( 'fonts/a.woff2' )}"))
        .isEqualTo("a{src:url(\"a.0123.woff2\") format(\"woff2\"),url(\"a.0123.woff2\")}\n");
  }

  @Test
  void whatFollowsAFileNameAfterASharpStays() {
    assertThat(published("a{src:url(fonts/a.woff2?v=1#icon)}"))
        .isEqualTo("a{src:url(\"a.0123.woff2#icon\")}\n");
  }

  @Test
  void commentsAndIndentationGo() {
    assertThat(published("/* © Mirjana */\n  a {\n\n    color : red; /* x */\n  }\n"))
        .isEqualTo("a {\ncolor : red;\n}\n");
  }

  @Test
  void stringsAreLeftAsTheyAre() {
    String css = "a::before{content:\"/* url(x) \\201C  \"}\n";
    assertThat(published(css)).isEqualTo(css);
  }

  @Test
  void picturesInsideAndPartsOfThePageStay() {
    String css = "a{background:url(\"data:image/svg+xml,<svg/>\");filter:url(\"#f\")}\n";
    assertThat(published(css)).isEqualTo(css);
    assertThat(problems.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import 'x.css';",
        "@IMPORT url(//evil.example/x.css);",
        "a{background:url(https://evil.example/x.png)}",
        "a{background:url(//evil.example/x.png)}",
        "a{background:url( \"HTTPS://evil.example/x.png\" )}",
        "a{background:url(data:text/html,x)}",
        "a{background:url(javascript:alert(1))}",
        "a{background:image-set('https://evil.example/x.png' 1x)}",
        "a{background:-webkit-image-set(url(x) 1x)}",
        "a{background:\\75rl(https://evil.example/x.png)}",
        "a{background:u\\72 l(https://evil.example/x.png)}",
        "@font-face{src:url(missing.woff2)}",
        "a{background:url(../../../etc/passwd)}",
        "a{background:url(x",
        "a{background:url(\"x"
      })
  void whatAsksAnotherServerOrIsNotThereIsAProblem(String css) {
    assertThat(published(css)).doesNotContain("url(\"http", "url(\"//");
    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void aProblemTellsItsPlace() {
    published("a{}\n  b{src:url( missing.png )}");
    assertThat(problems.list())
        .containsExactly(
            Problem.error(
                "style",
                new org.glasnik.source.SourceSpan(SourcePath.of("style.css"), 2, 14, 11),
                "there is no file \"missing.png\"",
                "name a file beside the style sheet"));
  }

  private String published(String css) {
    return StyleSheet.publish(
        SourcePath.of("style.css"),
        css,
        name -> name.equals("fonts/a.woff2") ? Optional.of("a.0123.woff2") : Optional.empty(),
        problems);
  }
}
