package org.glasnik.output.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFormatTest {

  @Test
  void theContentDecidesAndNotTheName() {
    Parsed<CleanPicture> parsed = Pictures.clean("picket.jpg", Pictures.png());
    assertThat(parsed.value()).isEmpty();
    assertThat(parsed.problems())
        .extracting(Problem::what, Problem::hint)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                "\"picket.jpg\" is a picture of the format PNG",
                "let its name end with \".png\", here and where texts name it"));
  }

  @ParameterizedTest
  @CsvSource({"picket.JPG", "picket.jpeg", "picket.JPEG"})
  void anEndingMayBeLargeOrLong(String name) {
    assertThat(Pictures.clean(name, Pictures.jpeg()).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'\0\0\0\u0018ftypheic',HEIC",
    "'\0\0\0\u0018ftypmif1\0\0\0\0heic',HEIC",
    "'\0\0\0\u0018ftypavif',AVIF",
    "'II*\0........',TIFF",
    "'MM\0*........',TIFF",
    "'BM\u0001\u0001\0\0\0\0\0\0\0\0\0\0',BMP",
    "'<!DOCTYPE html><svg></svg>',OTHER",
    "'%PDF-1.7',OTHER",
    "'',OTHER",
    "'RIFF\0\0\0\0AVI ',OTHER",
    "'<?xml version=\"1.0\"?><svg/>',SVG",
    "'  <svg/>',SVG"
  })
  void formatsAreToldByTheirFirstBytes(String bytes, PictureFormat format) {
    assertThat(PictureFormat.of(Pictures.latin(bytes))).isEqualTo(format);
  }

  @Test
  void aPictureOfAPhoneThatBrowsersCannotShowIsReportedWithAWayOut() {
    assertThat(Pictures.clean("IMG_1.heic", Pictures.latin("\0\0\0\u0018ftypheic")).problems())
        .extracting(Problem::what, Problem::hint)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                "\"IMG_1.heic\" is HEIC, which not every browser can show",
                "save it as JPEG, PNG, GIF, WebP or SVG"));
  }

  @Test
  void aWebPageThatCallsItselfAPictureIsRefused() {
    assertThat(Pictures.clean("a.jpg", Pictures.latin("<html><script>1</script>")).problems())
        .extracting(Problem::what)
        .containsExactly("\"a.jpg\" is no picture, whatever its name says");
  }
}
