package org.glasnik.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glasnik.cli.BuiltInThemes;
import org.glasnik.config.Scripts;
import org.glasnik.language.Languages;
import org.glasnik.language.PluralRules;
import org.glasnik.source.Parsed;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BuiltInThemesTest {

  /** Those that the theme has words in. */
  static final List<String> LANGUAGES =
      BuiltInThemes.tree().under(SourcePath.of("site-templates/solidarity/messages")).stream()
          .map(file -> file.path().name().replace(".yaml", ""))
          .toList();

  private static final SourcePath NOWHERE = SourcePath.of("unions/rail/theme");

  private static Theme solidarity(SourceTree workspace, SourceTree program) {
    Parsed<Theme> theme =
        new ThemeResolver(workspace, program)
            .resolve(
                new ThemeChoice(
                    "solidarity",
                    SourceSpan.whole(SourcePath.of("x")),
                    NOWHERE,
                    List.of(),
                    List.of(),
                    Scripts.USUAL));
    assertThat(theme.problems()).isEmpty();
    return theme.value().orElseThrow();
  }

  private static Theme solidarity() {
    return solidarity(SourceTree.of(java.util.Map.of()), BuiltInThemes.tree());
  }

  /** As if the theme were a union's: every template is parsed and judged. */
  @Test
  void ourTemplatesKeepTheRulesThatWeSetForOthers() {
    assertThat(solidarity(BuiltInThemes.tree(), SourceTree.of(java.util.Map.of())).name())
        .isEqualTo("solidarity");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void messagesAreComplete(String tag) {
    assertThat(solidarity().messages(Languages.builtIn().get(tag)).problems()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyPluralHasAFormForEveryNumberOfItsLanguage(String tag) {
    SourcePath file = SourcePath.of("site-templates/solidarity/messages/" + tag + ".yaml");
    String words = new String(BuiltInThemes.tree().file(file).orElseThrow().bytes(), UTF_8);
    Set<String> categories = new TreeSet<>();
    for (BigDecimal n = BigDecimal.ZERO; n.intValue() < 130; n = n.add(new BigDecimal("0.5"))) {
      PluralRules rules = Languages.builtIn().get(tag).plurals();
      categories.add(rules.category(n.stripTrailingZeros()).keyword());
    }
    assertThat(words.lines().filter(line -> line.contains(", plural,")))
        .hasSize(3)
        .allSatisfy(
            line -> assertThat(categories).allSatisfy(c -> assertThat(line).contains(c + " {")));
  }

  @Test
  void everyMessageThatTemplatesAskForIsThere() {
    Pattern call = Pattern.compile("\\bt\\(\"([^\"$]+)\"[,)]");
    Messages english = solidarity().messages(Languages.builtIn().get("en")).value().orElseThrow();
    List<String> missing = new ArrayList<>();
    for (SourceFile file : BuiltInThemes.tree().under(SourcePath.of("site-templates"))) {
      if (file.path().extension().equals("ftlh")) {
        Matcher key = call.matcher(new String(file.bytes(), UTF_8));
        while (key.find()) {
          if (!english.has(key.group(1))) {
            missing.add(file.path() + ": " + key.group(1));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void theStyleSheetLeadsToPublishedFontsOnly() {
    Theme theme = solidarity();
    Parsed<String> css = theme.stylesheet(asset -> "/assets/" + asset.replace("/", "-"));

    assertThat(css.problems()).isEmpty();
    assertThat(css.value().orElseThrow())
        .startsWith(":root{--paper:#ffffff;")
        .contains("url(\"/assets/fonts-sans-latin.woff2\")")
        .doesNotContain("../", "/*", "http:", "https:", "@import");
    assertThat(theme.assets()).containsKey("fonts/sans-latin.woff2").doesNotContainKey("css/");
  }

  @Test
  void theAccentOfTheThemeNeedsNoSubstitute() {
    assertThat(solidarity().palette().css())
        .contains("--accent:#b3001b;--on-accent:#ffffff;--accent-text:#b3001b;");
  }
}
