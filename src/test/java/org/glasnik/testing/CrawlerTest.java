package org.glasnik.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrawlerTest {

  private final Map<String, byte[]> files = new HashMap<>();

  @Test
  void aSoundSiteHasNoComplaint() {
    page(
        "index.html",
        "",
        "<a href='/metal/news/#vote'>News</a><a href='https://example.org/'>x</a>");
    page("news/index.html", "", "<p id='vote'><a href='../'>Home</a><img src='a%20b.png' alt=''>");
    file("news/a b.png", "");

    assertThat(complaints()).isEmpty();
  }

  @Test
  void brokenLinksAnchorsAndPicturesAreFound() {
    page(
        "index.html", "", "<a href='gone/'>x</a><a href='#gone'>x</a><img src='/gone.png' alt=''>");

    assertThat(complaints())
        .containsExactly(
            "https://host.example/metal/ has a broken link: gone/",
            "https://host.example/metal/ has a link to an anchor that is not there: #gone",
            "https://host.example/metal/ asks a third party: /gone.png");
  }

  @Test
  void aRequestToAThirdPartyIsFoundInPagesAndStyleSheets() {
    page("index.html", "<link rel='stylesheet' href='https://cdn.example.org/a.css'>", "");
    file("own.css", "@font-face { src: url(\"//fonts.example.org/f.woff2\") }");

    assertThat(complaints())
        .containsExactly(
            "https://host.example/metal/ asks a third party: https://cdn.example.org/a.css",
            "https://host.example/metal/own.css asks a third party: //fonts.example.org/f.woff2");
  }

  @Test
  void aPageWithoutHeadingAndAnOrphanAreFound() {
    page("index.html", "", "");
    file(
        "lost/index.html",
        "<html lang='en'><head><title>x</title><link rel='canonical'"
            + " href='https://host.example/metal/lost/'></head><main></main></html>");

    assertThat(complaints())
        .containsExactly(
            "https://host.example/metal/lost/ has 0 elements h1, not one",
            "https://host.example/metal/lost/ is linked from nowhere");
  }

  private void page(String path, String head, String body) {
    String address = "https://host.example/metal/" + path.replace("index.html", "");
    file(
        path,
        "<!DOCTYPE html><html lang='en'><head><title>x</title><link rel='canonical' href='"
            + address
            + "'>"
            + head
            + "</head><body><main><h1>x</h1>"
            + body
            + "</main></body></html>\n");
  }

  private void file(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> complaints() {
    return Crawler.complaints(
        new PublishedSites().add(URI.create("https://host.example/metal/"), files));
  }
}
