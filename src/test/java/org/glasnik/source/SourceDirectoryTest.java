package org.glasnik.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDirectoryTest {

  @TempDir Path workspace;

  @Test
  void filesComeInPathOrderWithTheirSizeAndBytes() throws IOException {
    write("unions/rail/union.yaml", "name: x");
    write("network.yaml", "name: Сеть");
    write("site-templates/solidarity/theme.yaml", "");
    write("topics.yaml", "");
    SourceTree tree = read();
    assertThat(tree.files())
        .extracting(SourceFile::toString)
        .containsExactly(
            "network.yaml",
            "site-templates/solidarity/theme.yaml",
            "topics.yaml",
            "unions/rail/union.yaml");
    SourceFile network = tree.file(SourcePath.of("network.yaml")).orElseThrow();
    assertThat(network.size()).isEqualTo(14);
    assertThat(network.bytes()).isEqualTo("name: Сеть".getBytes(UTF_8));
    assertThat(tree.problems()).isEmpty();
  }

  @Test
  void glossariesOfTheNetworkAreRead() throws IOException {
    write("network.yaml", "");
    write("glossary.sr.yaml", "");
    write("glossary.yaml", "");
    write("glossary.uz-Latn.yaml", "");
    assertThat(read().files())
        .extracting(SourceFile::toString)
        .containsExactly("glossary.sr.yaml", "glossary.uz-Latn.yaml", "network.yaml");
  }

  @Test
  void whatIsNoPartOfAWorkspaceIsNotRead() throws IOException {
    write("network.yaml", "");
    write("public/rail/index.html", "");
    write("node_modules/x.md", "");
    write("notes.md", "");
    assertThat(read().files()).extracting(SourceFile::toString).containsExactly("network.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".hidden.md",
        ".git/x.md",
        ".glasnik/x",
        "a.md~",
        "#a.md#",
        ".a.md.swp",
        "a.md.swp",
        "4913",
        "a.tmp",
        "a.md.bak",
        "~$press.docx",
        "Thumbs.db",
        "a.md.orig",
        "a.md___jb_tmp___"
      })
  void editorsLeftoversAreNotRead(String name) throws IOException {
    write("unions/rail/content/" + name, "");
    assertThat(read().files()).isEmpty();
    assertThat(read().problems()).isEmpty();
  }

  @Test
  void theOutputFolderIsNotRead() throws IOException {
    write("unions/rail/union.yaml", "");
    write("unions/out/rail/index.html", "");
    SourceTree tree = SourceDirectory.read(workspace, workspace.toRealPath().resolve("unions/out"));
    assertThat(tree.files())
        .extracting(SourceFile::toString)
        .containsExactly("unions/rail/union.yaml");
  }

  @Test
  void aLinkToAFileOutsideIsRefused(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.md"), "secret");
    Path link = workspace.resolve("unions/rail/content/news/a.md");
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, secret);
    assertThatOnlyProblemIsTheLink("unions/rail/content/news/a.md");
  }

  @Test
  void aLinkToAFolderOutsideIsRefused(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("secret.md"), "secret");
    Files.createDirectories(workspace.resolve("unions/rail"));
    Files.createSymbolicLink(workspace.resolve("unions/rail/content"), outside);
    assertThatOnlyProblemIsTheLink("unions/rail/content");
  }

  @Test
  void aLinkInPlaceOfATopFolderIsRefused(@TempDir Path outside) throws IOException {
    write("network.yaml", "");
    Files.writeString(outside.resolve("secret.md"), "secret");
    Files.createSymbolicLink(workspace.resolve("unions"), outside);
    SourceTree tree = read();
    assertThat(tree.files()).hasSize(1);
    assertThat(tree.problems()).hasSize(1);
  }

  @Test
  void aLinkThatLeadsNowhereOrInACircleIsRefused() throws IOException {
    Path folder = Files.createDirectories(workspace.resolve("unions/rail"));
    Files.createSymbolicLink(folder.resolve("gone"), Path.of("nowhere"));
    Files.createSymbolicLink(folder.resolve("circle"), Path.of("."));
    assertThat(read().problems()).hasSize(2);
    assertThat(read().files()).isEmpty();
  }

  @Test
  void aFileThatBecameALinkAfterTheListingIsNotFollowed(@TempDir Path outside) throws IOException {
    write("network.yaml", "name: x");
    Path secret = Files.writeString(outside.resolve("secret"), "secret");
    SourceFile file = read().file(SourcePath.of("network.yaml")).orElseThrow();
    Files.delete(workspace.resolve("network.yaml"));
    Files.createSymbolicLink(workspace.resolve("network.yaml"), secret);
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(file::bytes);
  }

  @Test
  void theWorkspaceItselfMayBeReachedThroughALink(@TempDir Path elsewhere) throws IOException {
    write("network.yaml", "");
    Path link = Files.createSymbolicLink(elsewhere.resolve("link"), workspace);
    assertThat(SourceDirectory.read(link, null).files()).hasSize(1);
  }

  @Test
  void decomposedNamesAreTakenAsComposed() throws IOException {
    write("unions/rail/content/kovac\u030c.md", "x");
    SourceTree tree = read();
    SourceFile file = tree.file(SourcePath.of("unions/rail/content/kovač.md")).orElseThrow();
    assertThat(file.bytes()).isEqualTo("x".getBytes(UTF_8));
    assertThat(tree.problems()).isEmpty();
  }

  @Test
  void twoNamesThatAreOneAfterNormalisationAreAProblem() throws IOException {
    write("unions/rail/kovac\u030c.md", "1");
    write("unions/rail/kovač.md", "2");
    SourceTree tree = read();
    assertThat(tree.files()).hasSize(1);
    assertThat(tree.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.what()).contains("kovač.md", "accents"))
        .satisfies(p -> assertThat(p.span().path()).hasToString("unions/rail"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"strike.en.md", "Štrajk.bs.md"})
  void twoNamesThatDifferByCaseAreAProblem(String name) throws IOException {
    write("unions/rail/" + name, "1");
    write("unions/rail/" + name.toUpperCase(Locale.ROOT), "2");
    assertThat(read().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.what()).contains(name, "upper and lower case"));
  }

  @Test
  void twoFoldersThatDifferByCaseAreAProblem() throws IOException {
    write("unions/rail/News/a.md", "1");
    write("unions/rail/news/b.md", "2");
    SourceTree tree = read();
    assertThat(tree.files()).hasSize(1);
    assertThat(tree.problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u202eb.md", "a\u0007.md", "a\\b.md", "a\nb.md", "a\u200b.md"})
  void namesThatTheGateRefusesAreAProblemOfTheirFolder(String name) throws IOException {
    write("unions/rail/" + name, "");
    SourceTree tree = read();
    assertThat(tree.files()).isEmpty();
    assertThat(tree.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.span().path()).hasToString("unions/rail"))
        .satisfies(p -> assertThat(p.rule()).isEqualTo("file-name"));
  }

  @Test
  void foldersWithoutEndAreAProblem() throws IOException {
    write("unions/rail/" + "d/".repeat(60) + "x.md", "");
    SourceTree tree = read();
    assertThat(tree.files()).isEmpty();
    assertThat(tree.problems()).hasSize(1);
  }

  @Test
  void aWorkspaceThatIsNotThereIsTheMachinesFailure() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> SourceDirectory.read(workspace.resolve("gone"), null));
  }

  @Test
  void anEmptyFolderIsAnEmptyTree() throws IOException {
    assertThat(read().files()).isEmpty();
    assertThat(read().problems()).isEmpty();
  }

  private void assertThatOnlyProblemIsTheLink(String path) throws IOException {
    SourceTree tree = read();
    assertThat(tree.files()).isEmpty();
    assertThat(tree.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.rule()).isEqualTo("link-on-disk"))
        .satisfies(p -> assertThat(p.span().path()).hasToString(path));
  }

  private SourceTree read() throws IOException {
    return SourceDirectory.read(workspace, null);
  }

  private void write(String path, String text) throws IOException {
    Path file = workspace.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
