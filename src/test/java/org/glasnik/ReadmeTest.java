package org.glasnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glasnik.cli.CommandRun;
import org.glasnik.testing.Examples;
import org.glasnik.testing.Examples.Example;
import org.glasnik.testing.GoldenCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README says is true. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern COMMAND = Pattern.compile("\\./glasnik (\\w+) ([\\w-]+)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

  @TempDir private Path temporary;

  @Test
  void theFirstOwnSiteIsPublishedWithoutAProblem() throws IOException {
    Path network = temporary.resolve("my-network");
    for (Example example : Examples.of(README)) {
      if (example.file().isPresent()) {
        Path file = network.resolve(example.file().get());
        Files.createDirectories(file.getParent());
        Files.writeString(file, example.text());
      }
    }
    CommandRun build =
        CommandRun.of(temporary.resolve("home"), GoldenCase.AT, "build", network.toString());
    assertThat(build.said()).contains("tram: published").contains("no problem;");
    assertThat(build.exit()).isZero();
    Path site = network.resolve("public/tram");
    assertThat(Files.readString(site.resolve("index.html"))).contains("will be heated");
    assertThat(site.resolve("news/heated-waiting-rooms/index.html")).exists();
    assertThat(site.resolve("news/rss.xml")).exists();
    assertThat(site.resolve("imprint/index.html")).exists();
  }

  @Test
  void everyCommandThatIsShownExists() throws IOException {
    List<String> commands =
        COMMAND.matcher(Files.readString(README)).results().map(m -> m.group(1)).toList();
    assertThat(commands).contains("build", "serve");
    assertThat(commands.stream().distinct())
        .allSatisfy(
            command ->
                assertThat(CommandRun.of(temporary, GoldenCase.AT, command, "--help").exit())
                    .isZero());
  }

  @Test
  void thePipelineRunsTheTestCommand() throws IOException {
    List<String> lines = Files.readAllLines(Path.of(".ci/run"));
    String command = lines.get(lines.size() - 1);
    assertThat(Examples.of(README)).extracting(Example::text).contains(command + "\n");
  }

  @Test
  void everyFileThatIsLinkedIsThere() throws IOException {
    Matcher links = LINK.matcher(Files.readString(README));
    assertThat(links.results().map(link -> link.group(1)).toList())
        .isNotEmpty()
        .allSatisfy(path -> assertThat(Path.of(path)).exists());
  }
}
