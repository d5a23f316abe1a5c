package org.glasnik.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.glasnik.language.Languages;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.theme.view.Html;
import org.glasnik.theme.view.SampleView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Threats T1 to T5: a theme can show its view and nothing else. */
class TemplateSafetyTest {

  /** Published ways out of FreeMarker, and variations of them. */
  static final List<String> ESCAPES =
      List.of(
          "<#assign ex=\"freemarker.template.utility.Execute\"?new()>${ex(\"id\")}",
          "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
          "[#assign ex='freemarker.template.utility.Execute'?new()]${ex('id')}${title?new}",
          "<#assign o=\"freemarker.template.utility.ObjectConstructor\"?new()>${o(\"java.io.File\",\"/\")}",
          "<#assign j=\"freemarker.template.utility.JythonRuntime\"?new()><@j>import os</@j>",
          "${\"freemarker.template.utility.Execute\" ?new ()('id')}",
          "${\"freemarker.template.utility.Execute\"?<#-- x -->new()('id')}",
          "${\"freemarker.template.utility.Execute\"?\nnew()('id')}",
          "<#assign x = \"${'freemarker.template.utility.Execute'?new()('id')}\">",
          "<#if \"freemarker.template.utility.Execute\"?new()('id')?has_content>x</#if>",
          "<#list [\"freemarker.template.utility.Execute\"?new()] as e>${e('id')}</#list>",
          "<#macro m x=\"freemarker.template.utility.Execute\"?new()>${x('id')}</#macro><@m/>",
          "<#function f><#return \"freemarker.template.utility.Execute\"?new()></#function>${f()('id')}",
          "<#switch \"freemarker.template.utility.Execute\"?new()('id')><#default>x</#switch>",
          "<#noparse><#--</#noparse>${\"freemarker.template.utility.Execute\"?new()('id')}<#-- -->",
          "<@\"freemarker.template.utility.Execute\"?new() />",
          "${title?api}",
          "${title?api.class.protectionDomain.codeSource.location}",
          "${link?api.class.forName('java.lang.Runtime')}",
          "${links?api.getClass()}",
          "${title?hasApi?c}",
          "${title?has_api?c}",
          "${\"1+1\"?eval}",
          "${\"title?new\"?eval}",
          "${'{\"a\":1}'?evalJson.a}",
          "${'{\"a\":1}'?eval_json.a}",
          "<#assign t = \"<#assign x='freemarker.template.utility.Execute'?new()>\"?interpret><@t/>",
          "<@\"${r'${title}'}\"?interpret/>",
          "<@['x','${title}']?interpret/>",
          "${title.class.forName('java.lang.Runtime')}",
          "${title.getClass().getClassLoader()}",
          "${title.class.protectionDomain.classLoader}",
          "${link.class}",
          "${link.getClass().forName('java.lang.Runtime').getRuntime().exec('id')}",
          "${links.getClass()}",
          "${details.class}",
          "${details.getClass()}",
          "${body.getClass()}",
          "${severity.declaringClass.classLoader}",
          "${severity.class}",
          "${.data_model.class}",
          "${.globals.class}",
          "${.main.class}",
          "${t.class}",
          "${t.getClass()}",
          "${t(title.class)}",
          "${statics['java.lang.System'].getenv()}",
          "${Static['java.lang.Runtime'].getRuntime()}",
          "${enums['java.lang.Thread$State']}",
          "${Session}${Request}${Application}",
          "${beans['x']}",
          "${springMacroRequestContext.webApplicationContext}",
          "${.now}",
          "${.now?string('yyyy')}",
          "${.now?long}",
          "${.get_optional_template('page.ftlh').include()}",
          "${.getOptionalTemplate('../x').exists?c}",
          "${.locale_object.class}",
          "${.localeObject}",
          "${.time_zone}",
          "${.version}",
          "${.locale}",
          "${.caller_template_name}${title?absolute_template_name}",
          "<#include \"/etc/passwd\">",
          "<#include \"../../../etc/passwd\">",
          "<#include \"file:///etc/passwd\">",
          "<#include \"classpath:/application.yaml\">",
          "<#include \"../../unions/metal/theme/templates/page.ftlh\">",
          "<#include \"*/secret.ftlh\">",
          "<#include \"templates/page.ftlh\">",
          "<#include \"../messages/en.yaml\">",
          "<#import \"http://example.org/x.ftlh\" as x>",
          "<#import \"/../union.yaml\" as x>",
          "<#include \"page_${'en/../../x'}.ftlh\">",
          "<#setting locale=\"tr_TR\">${title?upper_case}",
          "<#setting number_format=\"0.00\">${year}",
          "<#setting classic_compatible=true>${x}",
          "<#setting output_encoding=\"UTF-16\">",
          "<#stop \"x\">",
          "<#visit link>",
          "<#recurse link>",
          "<#transform t>x</#transform>",
          "<#foreach x in links>${x.url}</#foreach>",
          "${title?date('yyyy')}",
          "${0?number_to_datetime}",
          "${'2026'?datetime.iso}",
          "${links?sort_by('label')[0].label}",
          "${['b','a']?sort[0]}",
          "${'a'?matches('(a+)+b')?c}",
          "${'aaaa'?replace('(a+)+b', 'x', 'r')}",
          "${'aaaa'?split('(a+)+b', 'r')[0]}",
          "${title?markup_string}",
          "${title?j_string}${title?rtf}");

  /** Ways to write text without escaping it. */
  static final List<String> UNESCAPED =
      List.of(
          "${title?no_esc}",
          "${title?noEsc}",
          "${'<script>'?no_esc}",
          "${(title)?<#-- -->no_esc}",
          "<#noautoesc>${title}</#noautoesc>",
          "<#noAutoEsc>${title}</#noAutoEsc>",
          "<#outputformat \"plainText\">${title}</#outputformat>",
          "<#outputFormat 'undefined'>${title}</#outputFormat>",
          "<#outputformat \"XML\">${title}</#outputformat>",
          "<#ftl auto_esc=false>${title}",
          "<#ftl output_format=\"plainText\">${title}",
          "<#ftl output_format=\"undefined\">${title}",
          "<#ftl outputFormat=\"JavaScript\">${title}",
          "<#ftl output_format=\"XML\">${title}",
          "[#ftl auto_esc=false]${title}",
          "<#escape x as x?no_esc>${title}</#escape>",
          "<#escape x as x>${title}</#escape>",
          "<#noescape>${title}</#noescape>",
          "<#assign x>${title?no_esc}</#assign>${x}",
          "<#macro m>${title?no_esc}</#macro>",
          "<#attempt>${title?no_esc}<#recover></#attempt>");

  /** Templates that would never end, or take all memory. */
  static final List<String> BOMBS =
      List.of(
          "<#list 1.. as i>${i}</#list>",
          "<#list 1.. as i></#list>",
          "<#list 1..999999999 as i><#assign x = i></#list>",
          "<#macro m><@m/></#macro><@m/>",
          "<#macro m><@m/><@m/></#macro><@m/>",
          "<#function f n><#return f(n + 1)></#function>${f(1)}",
          "<#assign s = \"xxxxxxxxxxxxxxxx\"><#list 1..60 as i><#assign s = s + s></#list>${s}",
          "<#assign s = [1]><#list 1..90 as i><#assign s = s + s></#list><#list s as x></#list>",
          "<#list 1..99999 as a><#list 1..99999 as b>xxxxxxxxxxxxxxxx</#list></#list>",
          "<#assign s>${\"x\"?left_pad(9999999)}</#assign><#list 1.. as i>${s}</#list>",
          "${'x'?left_pad(2000000000)}",
          "<#attempt><#list 1.. as i>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</#list><#recover>x</#attempt>",
          "<#include \"page.ftlh\">",
          "${(1..999999999)?map(i -> i + 1)?filter(i -> i lt 0)?join(',')}");

  @ParameterizedTest
  @FieldSource("ESCAPES")
  void nothingLeadsOutOfTheTemplate(String template) {
    assertThat(new ThemeFixture().page(template).problems())
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.rule()).isEqualTo("template");
              assertThat(problem.span().path().value()).endsWith("templates/page.ftlh");
              assertThat(problem.what()).doesNotContain("uid=", "root:", "\n");
            });
  }

  @ParameterizedTest
  @FieldSource("UNESCAPED")
  void escapingCannotBeSwitchedOff(String template) {
    assertThat(new ThemeFixture().page(template).problems()).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("BOMBS")
  @Timeout(20)
  void anEndlessPageIsStopped(String template) {
    ThemeFixture fixture =
        new ThemeFixture().page(template).limits(Duration.ofMillis(700), 1 << 20);

    assertThat(fixture.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains(ThemeFixture.ITEM.value()));
  }

  /** Content is a value of the view and never parsed. */
  @ParameterizedTest
  @FieldSource("ESCAPES")
  void contentIsNeverATemplate(String content) {
    SampleView view = SampleView.of(content);
    Theme theme = new ThemeFixture().page("${title}").theme();

    Parsed<String> page =
        theme.render("page", view, Languages.builtIn().get("en"), ThemeFixture.ITEM);

    assertThat(page.value().orElseThrow())
        .isEqualTo(
            content
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;"));
  }

  @Test
  void onlyHtmlOfAViewIsWrittenAsItIs() {
    assertThat(new ThemeFixture().page("${body}<#assign b = body>${b}").rendered())
        .isEqualTo("<p>Text &amp; more</p>".repeat(2));
    assertThat(Html.EMPTY.value()).isEmpty();
  }

  @Test
  void aTemplateOfAnotherKindIsRefused() {
    List<Problem> problems =
        new ThemeFixture()
            .workspace("unions/rail/theme/templates/raw.ftl", "${title}")
            .page("<#include \"raw.ftl\">")
            .problems();

    assertThat(problems).isNotEmpty();
  }

  @Test
  void aRefusalNamesThePlaceAndTheWord() {
    assertThat(new ThemeFixture().page("<p>\n ${title?no_esc}</p>").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.span().line()).isEqualTo(2);
              assertThat(problem.span().column()).isEqualTo(2);
              assertThat(problem.what()).isEqualTo("?no_esc is not for themes");
            });
  }

  @Test
  void whatStandsInACommentOrInPlainTextIsNoUse() {
    assertThat(
            new ThemeFixture()
                .page("<#-- ?new, <#setting>, .now --> Really?new .now &lt;#setting&gt;")
                .rendered())
        .contains("Really?new .now");
  }

  @Test
  void anotherUnionsPagesAreNotTouchedByABrokenTheme() {
    ThemeFixture broken = new ThemeFixture().page("${nothing}");
    ThemeFixture sound = new ThemeFixture();

    assertThat(broken.problems()).isNotEmpty();
    assertThat(sound.rendered()).isEqualTo("<h1>Strike &amp; pay</h1>");
  }
}
