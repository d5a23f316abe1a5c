package org.glasnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glasnik.source.SourceTree;
import org.glasnik.testing.Examples;
import org.glasnik.testing.Examples.Example;
import org.glasnik.testing.Fixture;
import org.junit.jupiter.api.Test;

/** The examples of the guides are taken as a person would copy them, and published. */
class GuidesTest {

  private static final Path EDITORS = Path.of("docs/editors-guide.md");
  private static final Path WEBMASTERS = Path.of("docs/webmasters-guide.md");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  private static final List<String> FOLDERS =
      List.of("news/2026", "press/2026", "events/2026", "publications", "assets");

  private static final String PICTURE =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"></svg>";

  @Test
  void theExamplesOfTheGuidesArePublished() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (Example example : Examples.of(WEBMASTERS)) {
      if (example.info().equals("yaml") && example.file().isPresent()) {
        String file = example.file().get();
        files.putIfAbsent(
            file.equals("union.yaml") ? "unions/rail/union.yaml" : file, example.text());
      }
    }
    int fragments = 0;
    for (Example example : Examples.of(EDITORS)) {
      if (example.file().filter(file -> file.startsWith("unions/")).isPresent()) {
        files.put(example.file().get(), example.text());
      } else if (!example.info().isEmpty()) {
        fragments++;
        files.put("unions/rail/content/news/2026/part-" + fragments + ".en.md", whole(example));
      }
    }
    assertThat(files).hasSizeGreaterThan(20);
    Fixture network = Fixture.given(SourceTree.of(files));
    for (String folder : FOLDERS) {
      String place = "unions/rail/" + (folder.equals("assets") ? "" : "content/") + folder + "/";
      network
          .and(place + "waiting-room.svg", bytes(PICTURE))
          .and(place + "ornament.svg", bytes(PICTURE));
      network.and(place + "logo.svg", bytes(PICTURE));
      for (String name : List.of("agreement", "poster", "night-work")) {
        network.and(place + name + ".pdf", bytes("%PDF-1.4\n"));
      }
    }
    for (String page : List.of("about", "join", "imprint", "privacy")) {
      for (String language : List.of("en", "bs")) {
        String path = "unions/rail/content/pages/" + page + "." + language + ".md";
        network.and(path, bytes("---\ntitle: " + page + "\n---\n"));
      }
    }
    network
        .thenNoErrors()
        .thenOutput("rail/en/news/warm-waiting-rooms/index.html", "will be heated")
        .thenOutput("rail/news/warm-waiting-rooms/index.html", "grijane")
        .thenOutput("rail/en/campaigns/two-in-the-cab/index.html", "assembly")
        .thenOutput("rail/en/bulletins/2026-11/index.html");
  }

  @Test
  void noLinkOfTheDocumentationIsBroken() throws IOException {
    try (Stream<Path> pages = Files.walk(Path.of("docs"))) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
        LINK.matcher(withoutExamples(page))
            .results()
            .forEach(
                link ->
                    assertThat(page.resolveSibling(link.group(1)))
                        .as(page + " links to " + link.group(1))
                        .exists());
      }
    }
  }

  private static String whole(Example example) {
    if (example.info().equals("yaml")) {
      return "---\n" + example.text() + "---\n";
    }
    return "---\ntitle: A part\ndate: 2026-11-01\n---\n\n" + example.text();
  }

  private static String withoutExamples(Path page) throws IOException {
    return Files.readString(page).replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
