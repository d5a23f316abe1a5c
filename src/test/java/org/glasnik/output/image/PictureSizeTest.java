package org.glasnik.output.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.glasnik.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "gif"})
  void theHeaderSaysTheSize(String format) {
    byte[] picture = Pictures.encoded(format, Pictures.quarters(120, 80));
    assertThat(PictureSize.read(picture)).contains(new PictureSize(120, 80));
  }

  @Test
  void theHeaderOfWebpSaysTheSize() {
    assertThat(PictureSize.read(Pictures.webp())).contains(new PictureSize(1, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width='40' height='30'|40|30",
        "width='40px' height='30.4px'|40|30",
        "width='2in' height='25.4mm'|192|96",
        "viewBox='0 0 200 100'|200|100",
        "width='100%' viewBox='0,0,200,100'|200|100",
        "width='50' viewBox='0 0 200 100'|50|25",
        "viewBox='nonsense'|300|150",
        "width='1000000' height='500000'|4096|2048"
      })
  void aDrawingAsksForASize(String attributes, int width, int height) {
    byte[] svg = Pictures.latin("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>");
    assertThat(PictureSize.read(svg)).contains(new PictureSize(width, height));
  }

  @Test
  void aSmallFileThatClaimsBillionsOfPixelsIsRefused() {
    byte[] bomb = Pictures.png();
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
    assertThat(Pictures.clean("bomb.png", bomb).problems())
        .extracting(Problem::what)
        .containsExactly("the picture is 60000 × 60000 pixels large, more than 50 million");
  }

  @Test
  void aPictureOfNoSizeIsRefused() {
    byte[] empty = Pictures.gif();
    Arrays.fill(empty, 6, 10, (byte) 0);
    assertThat(Pictures.clean("empty.gif", empty).problems())
        .extracting(Problem::rule)
        .containsExactly("picture-damaged");
  }

  @Test
  void aFileOfMoreThanFortyMegabytesIsRefused() {
    byte[] huge = Arrays.copyOf(Pictures.png(), PictureSize.MAX_BYTES + 1);
    assertThat(Pictures.clean("huge.png", huge).problems())
        .extracting(Problem::what)
        .containsExactly("the picture's file is larger than 40 MB");
  }

  @Test
  void whatIsNoPictureHasNoSize() {
    assertThat(PictureSize.read(Pictures.latin("%PDF-1.7"))).isEmpty();
  }
}
