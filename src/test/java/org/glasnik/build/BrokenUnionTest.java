package org.glasnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glasnik.testing.GoldenCase;
import org.glasnik.testing.GoldenCase.Built;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A union that can't be published keeps its old site, and is shown as it was. */
class BrokenUnionTest {

  private static final String PORTAL = "lipa/index.html";
  private static final String NEWS = "rail/news/vote/index.html";

  @TempDir private Path temporary;

  @BeforeEach
  void twoUnionsArePublished() throws IOException {
    write("network.yaml", "name: N\nsecretariat: lipa\nunions: [lipa, rail]\n");
    write("unions/lipa/union.yaml", settings("lipa"));
    write("unions/rail/union.yaml", settings("rail"));
    write("unions/rail/content/news/vote.en.md", "---\ntitle: First vote\n---\n");
    write("unions/lipa/content/news/hello.en.md", "---\ntitle: Hello\n---\n");
    assertThat(build().sites()).containsKeys(PORTAL, NEWS);
  }

  @Test
  void aMistakeInATextKeepsTheOldSiteAndItsPlaceInThePortal() throws IOException {
    write("unions/rail/content/news/vote.en.md", "---\ntitel: Second vote\n---\n");
    write("unions/lipa/content/news/hello.en.md", "---\ntitle: Hello again\n---\n");
    keepsTheOldSite();
  }

  @Test
  void aMistakeInItsSettingsDoesTheSame() throws IOException {
    write("unions/rail/union.yaml", settings("rail") + "colour: red\n");
    write("unions/lipa/content/news/hello.en.md", "---\ntitle: Hello again\n---\n");
    keepsTheOldSite();
  }

  private void keepsTheOldSite() throws IOException {
    Built built = build();
    assertThat(built.problems()).contains("error:");
    assertThat(text(built, NEWS)).contains("First vote");
    assertThat(text(built, PORTAL)).contains("First vote", "Hello again");
  }

  private Built build() throws IOException {
    return GoldenCase.build(temporary.resolve("network"), temporary.resolve("out"), 2);
  }

  private static String text(Built built, String path) {
    return new String(built.sites().get(path), StandardCharsets.UTF_8);
  }

  private static String settings(String id) {
    return "name: " + id + "\nbase_url: https://" + id + ".example.org/\nlanguages: [en]\n";
  }

  private void write(String path, String text) throws IOException {
    Path file = temporary.resolve("network").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
