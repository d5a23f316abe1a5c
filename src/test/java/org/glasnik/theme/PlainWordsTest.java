package org.glasnik.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a theme's author reads, for the mistakes that are made most. */
class PlainWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "${title|1:7: the template ends before { is closed",
        "<#if draft>x|1:12: the template ends before #if is closed",
        "<#if draft>x</#list>|1:13: </#list> stands here, but #if was opened last and is not closed",
        "</#if>|1:1: </#if> can't stand here",
        "${}|1:3: } can't stand here",
        "${title +}|1:10: } can't stand here",
        "<#foo>|1:2: there is no directive <#foo>",
        "${title?unknown}|1:9: there is no ?unknown",
        "<#import 'no.ftlh' as x>|1:1: the theme has no template \"no.ftlh\"",
        "<#include 'no.ftlh'>|1:1: the theme has no template \"no.ftlh\"",
        "<#include '../../no.ftlh'>|1:1: the theme has no template \"../../no.ftlh\"",
        "${link}|1:3: \"link\" is a record, and only a text or a number can be written",
        "${links}|1:3: \"links\" is a list, and only a text or a number can be written",
        "${title.x}|1:3: \"title\" is a text, and . needs a record",
        "<#list title as x></#list>|1:8: \"title\" is a text, and #list needs a list",
        "${link.label?size}|1:3: \"link.label\" is a text, and ?size needs a list or map",
        "<#if title>x</#if>|1:6: \"title\" is a text, and #if needs a yes or no",
        "${title gt 3}|1:3: \"title gt 3\" compares a text with a number",
        "${draft?c + 1 - 2}|1:3: \"draft?c + 1\" is a text, and - needs a number",
        "<#assign x = 1/0>|1:1: this divides by zero",
        "<#macro m a></#macro><@m/>|1:1: the macro m needs a value for a",
        "<#function f x><#return x></#function>${f()}|1:1: the function f needs a value for x",
        "<#macro m></#macro><@m b=1/>|1:20: \"m\" has no parameter \"b\"",
        "<@nothing/>|1:3: \"nothing\" has no value here",
        "${summary}|1:3: \"summary\" has no value here",
        "${links[9].url}|1:3: \"links[9]\" has no value here",
        "${details.nothing}|1:3: \"details.nothing\" has no value here",
        "${t()}|1:1: t needs the key of a message, a text",
        "${number('x')}|1:1: number needs one number",
        "<#ftl foo=1>|1:7: Unknown FTL header parameter: foo",
        "${title?replace('a')}|1:1: ?replace(...) expects 2 or 3 arguments but has received 1",
      })
  void aMistakeIsToldInOneLineAtItsPlace(String template, String told) {
    assertThat(new ThemeFixture().page(template).problems())
        .singleElement()
        .satisfies(
            problem -> {
              String what = problem.what().replace(" (rendering " + ThemeFixture.ITEM + ")", "");
              assertThat(problem.span().line() + ":" + problem.span().column() + ": " + what)
                  .isEqualTo(told);
            });
  }
}
