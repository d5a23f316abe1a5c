package org.glasnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java and a Maven that only note how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  @TempDir Path folder;
  private Path program;
  private Path tools;

  @BeforeEach
  void aFreshClone() throws IOException {
    program = Files.createDirectories(folder.resolve("a program"));
    Files.copy(Path.of("glasnik"), program.resolve("glasnik"));
    old(Files.createFile(program.resolve("pom.xml")));
    old(Files.createDirectories(program.resolve("src/main")));
    old(Files.createDirectories(program.resolve("site-templates")));
    tools = Files.createDirectories(folder.resolve("tools/bin"));
    script(
        "java",
        "printf '<%s>' \"$@\" >>\"$NOTES/java\"",
        "echo >>\"$NOTES/java\"",
        "for each; do case $each in -XX:ArchiveClassesAtExit=*) : >\"${each#*=}\" ;; esac; done",
        "exit \"${JAVA_CODE:-0}\"");
    script(
        "mvn",
        "echo once >>\"$NOTES/mvn\"",
        "[ -z \"${MVN_WORDS-}\" ] || { echo \"$MVN_WORDS\"; exit 1; }",
        "sleep \"${MVN_SECONDS:-0}\"",
        "mkdir -p target/quick",
        "echo jar >target/quick/glasnik.jar");
    Files.writeString(tools.resolveSibling("release"), "JAVA_VERSION=\"17.0.1\"\n");
  }

  @Test
  void compilesOnceAndThenOnlyStarts() throws Exception {
    run("--help");
    run("--help");

    assertThat(notes("mvn")).hasSize(1);
    assertThat(notes("java")).hasSize(2);
  }

  @Test
  void compilesAgainAfterAChangeAndAfterADeletion() throws Exception {
    Path page = Files.createFile(program.resolve("site-templates/page.ftlh"));
    run("--help");
    Files.setLastModifiedTime(page, FileTime.from(Instant.now().plusSeconds(5)));
    run("--help");
    old(page);
    run("--help");
    Thread.sleep(20);
    Files.delete(page);
    run("--help");

    assertThat(notes("mvn")).hasSize(3);
  }

  @Test
  void handsEveryWordAndTheExitCodeThrough() throws Exception {
    Run run = run(Map.of("JAVA_CODE", "11"), program.resolve("glasnik"), "check", "my site", "*");

    assertThat(run.code()).isEqualTo(11);
    assertThat(notes("java")).singleElement().asString().endsWith("<check><my site><*>");
  }

  @Test
  void theFirstBuildLeavesAnArchiveForTheNextRun() throws Exception {
    run("build");
    run("--help");

    assertThat(notes("java").get(0)).contains("<-XX:ArchiveClassesAtExit=").contains("17.0.1.jsa");
    assertThat(notes("java").get(1)).startsWith("<-XX:SharedArchiveFile=").contains("17.0.1.jsa>");
  }

  @Test
  void worksThroughALinkFromAnotherFolder() throws Exception {
    Path link = folder.resolve("bin-glasnik");
    Files.createSymbolicLink(link, Path.of("a program/glasnik"));

    assertThat(run(Map.of(), link, "--help").code()).isZero();
    assertThat(notes("java"))
        .singleElement()
        .asString()
        .contains("/a program/target/quick/program.jar>");
  }

  @Test
  void showsMavensWordsWhenItCanNotCompile() throws Exception {
    Run run = run(Map.of("MVN_WORDS", "Main.java:[5,6] ';' expected"), program.resolve("glasnik"));

    assertThat(run.code()).isEqualTo(70);
    assertThat(run.said()).contains("Main.java:[5,6] ';' expected", "could not be compiled");
    assertThat(program.resolve("target/quick.lock")).doesNotExist();
  }

  @Test
  void twoAtOnceCompileOnceAndBothStart() throws Exception {
    Process first = start(Map.of("MVN_SECONDS", "1"), program.resolve("glasnik"), "a");
    Process second = start(Map.of("MVN_SECONDS", "1"), program.resolve("glasnik"), "b");

    assertThat(List.of(first.waitFor(), second.waitFor())).containsOnly(0);
    assertThat(notes("mvn")).hasSize(1);
    assertThat(notes("java")).hasSize(2);
  }

  @Test
  void aLockThatADeadProcessLeftIsTakenOver() throws Exception {
    Path lock = Files.createDirectories(program.resolve("target/quick.lock"));
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.writeString(lock.resolve("pid"), dead.pid() + "\n");

    assertThat(run("--help").code()).isZero();
    assertThat(lock).doesNotExist();
  }

  @Test
  void passesOverAnOldJava() throws Exception {
    Path old = Files.createDirectories(folder.resolve("old/bin"));
    Files.copy(tools.resolve("java"), old.resolve("java"));
    Files.writeString(old.resolveSibling("release"), "JAVA_VERSION=\"11.0.2\"\n");
    Run run =
        run(
            Map.of("JAVA_HOME", folder.resolve("old").toString()),
            program.resolve("glasnik"),
            "build");

    assertThat(run.code()).isZero();
    assertThat(notes("java")).singleElement().asString().contains("17.0.1.jsa");
  }

  private record Run(int code, String said) {}

  private Run run(String... words) throws Exception {
    return run(Map.of(), program.resolve("glasnik"), words);
  }

  private Run run(Map<String, String> environment, Path launcher, String... words)
      throws Exception {
    Process process = start(environment, launcher, words);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), said);
  }

  private Process start(Map<String, String> environment, Path launcher, String... words)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().remove("JAVA_HOME");
    builder.environment().merge("PATH", tools.toString(), (path, mine) -> mine + ":" + path);
    builder.environment().put("NOTES", folder.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private List<String> notes(String tool) throws IOException {
    return Files.readAllLines(folder.resolve(tool));
  }

  private void script(String name, String... lines) throws IOException {
    Path script = tools.resolve(name);
    Files.writeString(script, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void old(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
  }
}
