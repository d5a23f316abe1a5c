package org.glasnik.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glasnik.language.Languages;
import org.glasnik.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {

  @Test
  void textIsEscapedAndMarkupIsNot() {
    assertThat(new ThemeFixture().page("${title} ${body}").rendered())
        .isEqualTo("Strike &amp; pay <p>Text &amp; more</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${year}|2026",
        "${draft}|false",
        "${link.label}|Home",
        "${links?size}|2",
        "${links[1].url}|/two/",
        "${severity}|notice",
        "${summary!\"none\"}|none",
        "${details.mole}|m",
        "<#list details as k, v>${k}</#list>|antbeecatdogmolezebra",
        "<#list details?keys as k>${k}</#list>|antbeecatdogmolezebra",
        "<#list details?values as v>${v}</#list>|abcdmz",
        "<#list links as l>${l.label}<#sep>,</#list>|One,Two",
        "<#if summary??>a<#else>b</#if>|b",
        "<a href=\"${link.url}\">|<a href=\"/\">",
        "${1234567}|1234567",
        "#{title}|#{title}",
      })
  void templatesReadWhatAViewHolds(String template, String page) {
    assertThat(new ThemeFixture().page(template).rendered()).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({
    "${title.class}",
    "${title.length()}",
    "${link.class}",
    "${link.getClass()}",
    "${link.label()}",
    "${link.hashCode()}",
    "${links.size()}",
    "${links.class}",
    "${details.size()}",
    "${severity.ordinal()}",
    "${severity.declaringClass}",
    "${body.value}",
    "${link.copyWith}"
  })
  void nothingButComponentsIsVisible(String template) {
    assertThat(new ThemeFixture().page(template).problems())
        .extracting(Problem::rule)
        .containsExactly("template");
  }

  @Test
  void aMissingValueIsAProblemAtItsPlaceNamingTheItem() {
    assertThat(new ThemeFixture().page("<p>\n  ${link.titel}</p>").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.span().path().value())
                  .isEqualTo("unions/rail/theme/templates/page.ftlh");
              assertThat(problem.span().line()).isEqualTo(2);
              assertThat(problem.span().column()).isEqualTo(5);
              assertThat(problem.what())
                  .isEqualTo(
                      "\"link.titel\" has no value here"
                          + " (rendering unions/rail/content/news/strike.en.md)");
              assertThat(problem.hint()).contains("(link.titel)!");
            });
  }

  @Test
  void aTemplateThatIsNotFinishedIsAProblemAtItsPlace() {
    assertThat(new ThemeFixture().page("<h1>\n<#if draft>draft").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.span().line()).isEqualTo(2);
              assertThat(problem.what()).doesNotContain("\n").contains("if");
            });
  }

  @Test
  void aProblemShowsNoTraceAndNoClassOfOurs() {
    assertThat(new ThemeFixture().page("${title?number}").problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.what()).doesNotContain("org.glasnik", "java.", "\tat ", "\n"));
  }

  @Test
  void aTemplateThatIsNotThereIsAProblem() {
    var page =
        new ThemeFixture()
            .theme()
            .render(
                "nothing",
                org.glasnik.theme.view.SampleView.of("x"),
                Languages.builtIn().get("en"),
                ThemeFixture.ITEM);

    assertThat(page.value()).isEmpty();
    assertThat(page.problems().get(0).what()).contains("no template \"nothing.ftlh\"");
  }

  @Test
  void onlyViewsAreShownToTemplates() {
    assertThatThrownBy(
            () ->
                new ThemeFixture()
                    .theme()
                    .render(
                        "page",
                        new RenderLimits(java.time.Duration.ZERO, 0),
                        Languages.builtIn().get("en"),
                        ThemeFixture.ITEM))
        .hasMessageContaining("not a view");
  }

  @Test
  void macrosOfAnotherTemplateOfTheThemeCanBeImported() {
    assertThat(
            new ThemeFixture()
                .program(
                    "plain/templates/layout.ftlh", "<#macro page><main><#nested></main></#macro>")
                .page("<#import \"layout.ftlh\" as l><@l.page>${title}</@l.page>")
                .rendered())
        .isEqualTo("<main>Strike &amp; pay</main>");
  }
}
