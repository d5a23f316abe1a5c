package org.glasnik.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.glasnik.testing.Examples;
import org.glasnik.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language that the program has not got costs one file: the guide's example, and no class. */
class NewLanguageTest {

  /** A site in Hungarian. Public, so that another class loader can run it. */
  public static final class HungarianSite implements Runnable {

    @Override
    public void run() {
      Fixture.given(
              """
              -- unions/rail/union.yaml --
              name: Vasutasok
              base_url: https://rail.example.org/
              languages: [en, hu]
              -- unions/rail/content/news/pay.hu.md --
              ---
              title: Több bért a vasutasoknak
              date: 2026-11-01
              summary: Azt mondták, hogy "nem".
              ---
              Ők azt mondták, hogy "igen".
              -- unions/rail/content/news/pay.en.md --
              ---
              title: Pay
              date: 2026-11-01
              ---
              Text.
              """)
          .builtAt("2026-11-22T08:00:00Z")
          .thenNoErrors()
          .thenOutput(
              "rail/hu/news/pay/index.html",
              "<html lang=\"hu\">",
              ">2026. november 1.</time>",
              "<p>Ők azt mondták, hogy „igen”.</p>")
          .thenOutput("rail/news/pay/index.html", "hreflang=\"hu\"")
          .thenOutput("rail/hu/rss.xml", "<language>hu</language>");
    }
  }

  @TempDir private Path folder;

  @Test
  void aSiteSpeaksTheLanguageOfTheGuideSExample() throws Exception {
    Path file = folder.resolve("org/glasnik/language/hu.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        Examples.of(Path.of("docs/languages.md")).stream()
            .map(Examples.Example::text)
            .filter(text -> text.contains("tag: hu"))
            .findFirst()
            .orElseThrow());

    try (URLClassLoader program =
        new URLClassLoader(classPath(folder.toFile()), ClassLoader.getPlatformClassLoader())) {
      Class<?> site = program.loadClass(HungarianSite.class.getName());
      Runnable build = (Runnable) site.getDeclaredConstructor().newInstance();

      assertThat(Languages.builtIn().find("hu")).isEmpty();
      assertThatCode(build::run).doesNotThrowAnyException();
    }
  }

  private static URL[] classPath(File first) {
    return Stream.concat(
            Stream.of(first),
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(File::new))
        .map(NewLanguageTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(File file) {
    try {
      return file.toURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
