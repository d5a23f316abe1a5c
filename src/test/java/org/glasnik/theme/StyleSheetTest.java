package org.glasnik.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.glasnik.source.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetTest {

  private static final String STYLE = "unions/rail/theme/style.css";

  private static ThemeFixture given(String css) {
    return new ThemeFixture()
        .workspace(STYLE, css)
        .workspace("unions/rail/theme/assets/bg.png", "x")
        .program("plain/assets/fonts/sans.woff2", "x");
  }

  private static Parsed<String> sheet(ThemeFixture fixture) {
    return fixture.theme().stylesheet(asset -> "/a/" + asset);
  }

  private static String css(String css) {
    Parsed<String> sheet = sheet(given(css));
    assertThat(sheet.problems()).isEmpty();
    String all = sheet.value().orElseThrow();
    return all.substring(all.indexOf("}}") + 2).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a { color : red ; }|a{color : red}",
        "a , b > c { x: 1; y: 2 }|a,b > c{x: 1;y: 2}",
        "/* note */ a /* b */ c{}|a c{}",
        "a::after { content: \"/* no { comment */ \" }|a::after{content: \"/* no { comment */ \"}",
        "a{content:'a\\'  b'}|a{content:'a\\'  b'}",
        "a { width: calc(1px + 2px) }|a{width: calc(1px + 2px)}",
        "@media (width > 1px) { a { b: c } }|@media (width > 1px){a{b: c}}",
        "a :hover{}|a :hover{}",
        "a{b:url(assets/bg.png)}|a{b:url(\"/a/bg.png\")}",
        "a{b:url( 'assets/bg.png' )}|a{b:url(\"/a/bg.png\")}",
        "a{b:URL(\"./assets/bg.png\")}|a{b:url(\"/a/bg.png\")}",
        "a{b:url(assets/fonts/sans.woff2)}|a{b:url(\"/a/fonts/sans.woff2\")}",
        "a{b:url(#clip)}|a{b:url(\"#clip\")}",
        "a{b:url(data:image/png;base64,AA==)}|a{b:url(\"data:image/png;base64,AA==\")}",
      })
  void rulesAreKeptAndWhiteSpaceIsNot(String written, String published) {
    assertThat(css(written)).isEqualTo(published);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a{b:url(https://cdn.example.org/x.png)}",
        "a{b:url(//cdn.example.org/x.png)}",
        "a{b:url('http://x.example/y.woff2')}",
        "a{b:url(/other/bg.png)}",
        "a{b:url(../../../metal/assets/logo.svg)}",
        "a{b:url(assets/none.png)}",
        "a{b:url(style.css)}",
        "a{b:url(data:text/html,x)}",
        "a{b:url(javascript:alert(1))}",
        "a{b:url(\\\\evil\\x)}",
        "a{b:image-set('https://cdn.example.org/x.png' 1x)}",
        "a{b:-WEBKIT-image-set(\"//cdn.example.org/x.png\" 1x)}",
        "a{b:src('https://cdn.example.org/x.png')}",
        "a{b:\\75rl(https://cdn.example.org/x.png)}",
        "a{b:u\\72 l(https://cdn.example.org/x.png)}",
        "@\\69mport 'https://cdn.example.org/x.css';",
        "@import url(https://fonts.example.org/css);",
        "@import 'more.css';",
        "@IMPORT 'more.css';"
      })
  void nothingIsLoadedThatIsNotAFileOfTheTheme(String css) {
    assertThat(sheet(given(css)).problems())
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.isError()).isTrue();
              assertThat(problem.rule()).isEqualTo("style");
              assertThat(problem.span().path().value()).isEqualTo(STYLE);
            });
  }

  @Test
  void aProblemOfAStyleSheetHasLineAndColumn() {
    assertThat(sheet(given("a {}\nb { c: url(nothing.png) }\n")).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.span().line()).isEqualTo(2);
              assertThat(problem.span().column()).isEqualTo(12);
            });
  }

  @Test
  void theUnionSStyleComesAfterTheThemeS() {
    String css =
        sheet(
                given("z{}")
                    .program("plain/assets/css/20-b.css", "b{}")
                    .program("plain/assets/css/10-a.css", "a{}")
                    .program("plain/style.css", "c{}"))
            .value()
            .orElseThrow();

    assertThat(css).startsWith(":root{--paper:").contains("a{}b{}c{}z{}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a{", "a{b:url(", "a{b:url('", "'", "/*", "a{b:\"", "\\", "@", "url(x"})
  void anUnfinishedStyleSheetEndsSomehow(String css) {
    assertThat(sheet(given(css)).value()).isPresent();
  }
}
