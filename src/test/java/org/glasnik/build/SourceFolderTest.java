package org.glasnik.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {

  @TempDir Path temporary;
  private Path root;
  private SourceFolder folder;

  @BeforeEach
  void aWorkspace() throws IOException {
    root = Files.createDirectory(temporary.toRealPath().resolve("work"));
    folder = new SourceFolder(root);
  }

  @Test
  void aFileIsMadeAndReplaced() throws IOException {
    Path file = root.resolve("a.md");
    folder.create(file, bytes("one"));
    folder.replace(file, bytes("one"), bytes("two"));
    assertThat(file).hasContent("two");
    assertThat(root.toFile().list()).containsExactly("a.md");
  }

  @Test
  void whatSomebodyElseWroteInTheMeantimeIsNotLost() throws IOException {
    Path file = Files.writeString(root.resolve("a.md"), "theirs");
    refused(() -> folder.replace(file, bytes("read"), bytes("ours")));
    refused(() -> folder.create(file, bytes("ours")));
    assertThat(file).hasContent("theirs");
    assertThat(root.toFile().list()).containsExactly("a.md");
  }

  @Test
  void nothingIsWrittenThroughALink() throws IOException {
    Path outside = Files.writeString(temporary.resolve("outside.md"), "theirs");
    Path link = Files.createSymbolicLink(root.resolve("a.md"), outside);
    refused(() -> folder.replace(link, bytes("theirs"), bytes("ours")));
    Path there = Files.createDirectory(temporary.resolve("there"));
    Files.createSymbolicLink(root.resolve("news"), there);
    refused(() -> folder.create(root.resolve("news/b.md"), bytes("ours")));
    refused(() -> folder.create(temporary.toRealPath().resolve("c.md"), bytes("ours")));
    assertThat(outside).hasContent("theirs");
    assertThat(there).isEmptyDirectory();
    assertThat(temporary.resolve("c.md")).doesNotExist();
  }

  private static void refused(ThrowingCallable writing) {
    assertThatExceptionOfType(OutputRefusedException.class).isThrownBy(writing);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
