package org.glasnik.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  private static final SourcePath PATH = SourcePath.of("a.md");

  private final Problems problems = new Problems();

  @Test
  void utf8IsDecoded() {
    assertThat(decode("Štrajk: штрајк".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("Štrajk: штрајк");
  }

  @Test
  void aByteOrderMarkIsDropped() {
    assertThat(decode("\uFEFF---\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("---\n");
  }

  @Test
  void lineEndsOfWindowsAndOldMacsBecomeLineFeeds() {
    assertThat(decode("a\r\nb\rc\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\nb\nc\n");
  }

  @Test
  void aReplacementCharacterThatIsInTheFileStays() {
    assertThat(decode("a\uFFFDb".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\uFFFDb");
  }

  @Test
  void windows1250IsNamedWithItsPlace() {
    assertThat(decode("---\ntitle: Štrajk u četvrtak\n".getBytes(Charset.forName("windows-1250"))))
        .isEqualTo(
            "2:8 the file is not UTF-8: its byte 12 (hexadecimal 8A) is no letter there; it looks like Windows-1250 or"
                + " 1252 (old Latin) [encoding]");
  }

  @Test
  void windows1251IsNamed() {
    assertThat(decode("title: Штрајк у четвртак\n".getBytes(Charset.forName("windows-1251"))))
        .contains("Windows-1251 (old Cyrillic)");
  }

  @Test
  void utf16WithAMarkIsNamed() {
    assertThat(decode("\uFEFFtitle: x".getBytes(StandardCharsets.UTF_16LE)))
        .contains("it looks like UTF-16 (");
  }

  @Test
  void utf16WithoutAMarkIsNamed() {
    assertThat(decode("title: x".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(
            "1:2 the file holds zero bytes; it looks like UTF-16, or it is no text [encoding]");
  }

  @Test
  void aSequenceCutAtTheEndIsNoUtf8() {
    assertThat(decode(new byte[] {'a', '\n', (byte) 0xc5}))
        .startsWith("2:1 the file is not UTF-8: its byte 3");
  }

  @Test
  void controlCharactersAreShownEach() {
    assertThat(decode("a\u000Bb\nc\u0007\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            "1:2 an invisible control character (U+000B) stands here [character]\n"
                + "2:2 an invisible control character (U+0007) stands here [character]");
  }

  /** The text, or the problems a line each. */
  private String decode(byte[] bytes) {
    return SourceText.decode(SourceFile.of(PATH, bytes), problems)
        .orElseGet(
            () ->
                String.join(
                    "\n",
                    problems.list().stream()
                        .map(
                            p ->
                                p.span().line()
                                    + ":"
                                    + p.span().column()
                                    + " "
                                    + p.what()
                                    + " ["
                                    + p.rule()
                                    + "]")
                        .toList()));
  }
}
