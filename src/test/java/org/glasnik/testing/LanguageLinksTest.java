package org.glasnik.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LanguageLinksTest {

  private static final String BASE = "https://host.example/";

  private final Map<String, byte[]> files = new TreeMap<>();

  @Test
  void alternatesMustAgreeWithEachOther() {
    page(
        "",
        "en",
        "<h1>x</h1>",
        BASE,
        alternate("en", "") + alternate("bs", "bs/") + alternate("x-default", ""));
    page("bs/", "bs", "<h1>x</h1>", BASE + "bs/", "");
    sitemap("<url><loc>" + BASE + "bs/</loc></url>");

    assertThat(complaints())
        .contains(
            BASE + " is in no sitemap",
            BASE + " has other alternates than " + BASE + "bs/, its bs");
  }

  @Test
  void aStandInMayNotBeOfferedToSearchEngines() {
    page("", "en", "<h1>Vote</h1>", BASE, "");
    page("bs/", "bs", "<h1 lang='en'>Vote</h1>", BASE + "bs/", alternate("bs", "bs/"));
    sitemap("<url><loc>" + BASE + "</loc></url><url><loc>" + BASE + "bs/</loc></url>");

    assertThat(complaints())
        .containsExactly(
            BASE + "bs/ stands in, and has alternates: {bs=" + BASE + "bs/}",
            BASE + "bs/ stands in, and is in a sitemap",
            BASE + "bs/ has no home, though the site has pages such as " + BASE,
            "the sitemap lists " + BASE + "bs/, which is no true page");
  }

  @Test
  void theHomeOfAStandInHasTheSameText() {
    page("", "en", "<h1>Vote</h1>", BASE, "");
    page("bs/", "bs", "<h1 lang='en'>Deal</h1>", BASE, "");
    page("sq/", "sq", "<h1 lang='bs'>Glasanje</h1>", BASE, "");
    sitemap("<url><loc>" + BASE + "</loc></url>");

    assertThat(complaints())
        .containsExactly(
            BASE + "bs/ has another headline than " + BASE,
            BASE + "sq/ is in bs, and its home in en");
  }

  @Test
  void aFeedSaysTheLanguageOfAStandIn() {
    page("", "en", "<h1>Vote</h1>", BASE, "");
    page("bs/", "bs", "<h1 lang='en'>Vote</h1>", BASE, "");
    sitemap("<url><loc>" + BASE + "</loc></url>");
    file("rss.xml", "<rss><channel><item><link>" + BASE + "bs/</link></item></channel></rss>");

    assertThat(complaints())
        .containsExactly(BASE + "rss.xml says \"\" and not \"en\" of " + BASE + "bs/");
  }

  private void page(String path, String lang, String body, String canonical, String head) {
    file(
        path + "index.html",
        "<!DOCTYPE html><html lang='"
            + lang
            + "'><head><link rel='canonical' href='"
            + canonical
            + "'>"
            + head
            + "</head><body>"
            + body
            + "</body></html>");
  }

  private static String alternate(String hreflang, String path) {
    return "<link rel='alternate' hreflang='" + hreflang + "' href='" + BASE + path + "'>";
  }

  private void sitemap(String urls) {
    file("sitemap.xml", "<urlset>" + urls + "</urlset>");
  }

  private void file(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> complaints() {
    return LanguageLinks.complaints(new PublishedSites().add(URI.create(BASE), files));
  }
}
