package org.glasnik.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlCheckerTest {

  @Test
  void onlyThePageWithAPictureWithoutTextIsRefused(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("good.html"), page("<img src=\"a.png\" alt=\"A picket line\">"));
    Files.createDirectories(folder.resolve("en"));
    Files.writeString(folder.resolve("en/bad.html"), page("<img src=\"a.png\">"));

    assertThat(HtmlChecker.errors(folder))
        .singleElement()
        .asString()
        .startsWith("en/bad.html:1: An “img” element must have an “alt” attribute");
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html lang=\"en\"><head><title>Strike</title></head><body>"
        + body
        + "</body></html>";
  }
}
