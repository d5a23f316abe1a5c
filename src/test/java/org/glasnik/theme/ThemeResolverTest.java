package org.glasnik.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeResolverTest {

  private static final String UNION = "unions/rail/theme/";

  @Test
  void withoutOwnFilesTheThemeIsTheProgramS() {
    assertThat(new ThemeFixture().rendered()).isEqualTo("<h1>Strike &amp; pay</h1>");
  }

  @Test
  void aTemplateOfTheWorkspaceHidesTheProgramS() {
    assertThat(
            new ThemeFixture()
                .workspace("site-templates/plain/templates/page.ftlh", "workspace")
                .rendered())
        .isEqualTo("workspace");
  }

  @Test
  void aUnionSTemplateHidesAllOthers() {
    assertThat(
            new ThemeFixture()
                .workspace("site-templates/plain/templates/page.ftlh", "workspace")
                .page("union")
                .rendered())
        .isEqualTo("union");
  }

  @Test
  void oneOverriddenTemplateKeepsTheOthers() {
    assertThat(
            new ThemeFixture()
                .program("plain/templates/part.ftlh", "part of the program")
                .page("<#include \"part.ftlh\">")
                .rendered())
        .isEqualTo("part of the program");
  }

  @Test
  void aThemeHasTheFilesOfTheOneThatItExtends() {
    ThemeFixture fixture =
        new ThemeFixture()
            .workspace("site-templates/bold/theme.yaml", "name: bold\nextends: plain\n")
            .workspace("site-templates/bold/messages/en.yaml", "more: On!\n")
            .program("plain/templates/page.ftlh", "${t(\"more\")}")
            .choosing("bold");

    assertThat(fixture.rendered()).isEqualTo("On!");
  }

  @Test
  void aThemeThatExtendsItselfIsAnError() {
    assertThat(
            new ThemeFixture()
                .workspace("site-templates/a/theme.yaml", "extends: b\n")
                .workspace("site-templates/b/theme.yaml", "extends: a\n")
                .choosing("a")
                .resolve()
                .problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.what()).isEqualTo("the theme extends itself: a, b");
              assertThat(problem.span().path().value()).isEqualTo("site-templates/b/theme.yaml");
            });
  }

  @Test
  void anUnknownThemeIsAnErrorWithTheNearestName() {
    assertThat(new ThemeFixture().choosing("plane").resolve().problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.what()).isEqualTo("there is no theme \"plane\"");
              assertThat(problem.hint()).isEqualTo("did you mean \"plain\"?");
              assertThat(problem.span().line()).isEqualTo(5);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "..", "../plain", "plain/../plain", "Plain", "/plain", "plain\0", "."})
  void aNameThatIsAPathIsNoTheme(String name) {
    Parsed<Theme> theme = new ThemeFixture().choosing(name).resolve();

    assertThat(theme.value()).isEmpty();
    assertThat(theme.problems()).extracting(Problem::rule).containsExactly("theme");
  }

  @Test
  void anUnknownFieldOfAThemeIsAnErrorAtItsPlace() {
    assertThat(
            new ThemeFixture()
                .workspace("site-templates/plain/theme.yaml", "name: plain\nextend: other\n")
                .resolve()
                .problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo("unknown-field");
              assertThat(problem.span().line()).isEqualTo(2);
              assertThat(problem.hint()).isEqualTo("did you mean \"extends\"?");
            });
  }

  @Test
  void aUnionSetsOnlyColoursThatTheThemeHas() {
    assertThat(new ThemeFixture().colour("acent", "#123456").resolve().problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo("colours");
              assertThat(problem.hint()).isEqualTo("did you mean \"accent\"?");
            });
  }

  @Test
  void allBrokenTemplatesOfAUnionAreToldAtOnce() {
    assertThat(
            new ThemeFixture()
                .workspace(UNION + "templates/a.ftlh", "<#if>")
                .workspace(UNION + "templates/b.ftlh", "${")
                .page("${title?no_esc}${title?api}")
                .resolve()
                .problems())
        .extracting(problem -> problem.span().path().name())
        .containsExactlyInAnyOrder("a.ftlh", "b.ftlh", "page.ftlh", "page.ftlh");
  }

  @Test
  void theDigestFollowsTemplatesAndMessages() {
    String before = new ThemeFixture().theme().digest().hex();

    assertThat(new ThemeFixture().theme().digest().hex()).isEqualTo(before);
    assertThat(new ThemeFixture().page("x").theme().digest().hex()).isNotEqualTo(before);
    assertThat(
            new ThemeFixture()
                .workspace(UNION + "messages/en.yaml", "more: x")
                .theme()
                .digest()
                .hex())
        .isNotEqualTo(before);
  }
}
