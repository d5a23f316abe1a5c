package org.glasnik.output.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostFilesTest {

  private static Redirect redirect(String from, String to) {
    return new Redirect(OldAddress.of(from), to);
  }

  @Test
  void redirectRulesCarryTheBasePathAndAreEscaped() {
    assertThat(
            RedirectRules.of(
                "/metal/",
                List.of(
                    redirect("/stari štrajk/", "/metal/vesti/%C5%A1trajk/"),
                    redirect("/a.html", "/metal/a/"))))
        .isEqualTo(
            """
            # old address, address now, status
            /metal/stari%20%C5%A1trajk/ /metal/vesti/%C5%A1trajk/ 301
            /metal/a.html /metal/a/ 301
            """);
  }

  @Test
  void headerRulesLetBrowsersKeepWhatNeverChanges() {
    assertThat(HeaderRules.of("/metal/"))
        .isEqualTo(
            """
            /metal/*
              X-Content-Type-Options: nosniff
              Referrer-Policy: no-referrer
            /metal/assets/*
              Cache-Control: public, max-age=31536000, immutable
            """);
  }

  @Test
  void apacheShowsOurPageForWhatIsMissing() {
    assertThat(Htaccess.of("/metal/", List.of()))
        .startsWith("ErrorDocument 404 \"/metal/404.html\"\n")
        .doesNotContain("mod_alias");
  }

  @Test
  void apacheGetsTheTargetUnescapedAsItEscapesItItself() {
    assertThat(Htaccess.of("/", List.of(redirect("/old/", "/vesti/%C5%A1trajk/"))))
        .contains("  RedirectMatch 301 \"^/old(/(index[.]html)?)?$\" \"/vesti/štrajk/\"\n");
  }

  @ParameterizedTest
  @CsvSource({
    "/old/, /old/, true",
    "/old/, /old, true",
    "/old/, /old/index.html, true",
    "/old/, /old/below/, false",
    "/old/, /older/, false",
    "/a.b+c(d)/, /a.b+c(d), true",
    "/a.b+c(d)/, /aXb+c(d), false",
    "/old.php, /old.php, true",
    "/old.php, /old.php/, false"
  })
  void apacheRedirectsTheOldAddressAndNothingBelowIt(String from, String asked, boolean matches) {
    String text = Htaccess.of("/", List.of(redirect(from, "/new/")));
    Matcher pattern = Pattern.compile("301 \"([^\"]*)\"").matcher(text);
    assertThat(pattern.find()).isTrue();
    assertThat(Pattern.compile(pattern.group(1)).matcher(asked).find()).isEqualTo(matches);
  }

  @Test
  void robotsAreWelcomeAndToldOfTheSitemap() {
    assertThat(RobotsText.allowing("https://rail.example.org/sitemap.xml"))
        .isEqualTo(
            """
            User-agent: *
            Allow: /

            Sitemap: https://rail.example.org/sitemap.xml
            """);
  }
}
