package org.glasnik.output.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.output.image.Pictures.SECRET;
import static org.glasnik.output.image.Pictures.chunk;
import static org.glasnik.output.image.Pictures.cleaned;
import static org.glasnik.output.image.Pictures.latin;
import static org.glasnik.output.image.Pictures.png;
import static org.glasnik.output.image.Pictures.withChunks;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.glasnik.source.Problem;
import org.junit.jupiter.api.Test;

class PngPictureTest {

  private static final byte[] ALL_NOTES =
      withChunks(
          png(),
          chunk("tEXt", latin("Author\0" + SECRET)),
          chunk("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0" + SECRET)),
          chunk("zTXt", latin("Comment\0\0"), deflated(latin(SECRET))),
          chunk("eXIf", Pictures.exif(1)),
          chunk("tIME", new byte[] {7, (byte) 0xEA, 11, 22, 6, 0, 0}),
          chunk("vpAg", latin(SECRET)),
          chunk("gAMA", latin(SECRET)));

  @Test
  void theHandMadeNotesAreSeenByTheIndependentReader() {
    assertThat(Metadata.kinds(ALL_NOTES)).contains("PNG-tEXt", "PNG-zTXt", "GPS", "PNG-tIME");
  }

  @Test
  void nothingButThePictureIsLeft() {
    assertThat(Metadata.kinds(cleaned("poster.png", ALL_NOTES)))
        .containsExactly("File Type", "PNG-IHDR");
  }

  @Test
  void noNoteIsLeftInTheBytes() {
    assertThat(Metadata.holds(cleaned("poster.png", ALL_NOTES), SECRET)).isFalse();
  }

  @Test
  void thePixelsAreKeptBitByBit() {
    assertThat(cleaned("poster.png", ALL_NOTES)).isEqualTo(png());
  }

  @Test
  void theColoursThatAPngSaysInNumbersStay() {
    byte[] gamma = withChunks(png(), chunk("gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F}));
    assertThat(cleaned("poster.png", gamma)).isEqualTo(gamma);
  }

  @Test
  void aColourProfileLosesItsNameAndWords() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] png = withChunks(png(), chunk("iCCP", latin(SECRET + "\0\0"), deflated(profile)));
    byte[] clean = cleaned("poster.png", png);
    assertThat(Metadata.kinds(clean)).contains("PNG-iCCP", "ICC Profile");
    assertThat(Metadata.holds(clean, SECRET)).isFalse();
    assertThat(Pictures.decoded(clean).getWidth()).isEqualTo(64);
  }

  @Test
  void whatFollowsThePictureIsCutOff() {
    assertThat(cleaned("poster.png", Pictures.join(png(), latin("PK" + SECRET)))).isEqualTo(png());
  }

  @Test
  void aPictureThatLiesIsReported() {
    byte[] lying = withChunks(png(), chunk("eXIf", Pictures.exif(6)));
    assertThat(Pictures.clean("poster.png", lying).problems())
        .extracting(Problem::what)
        .containsExactly("it lies on its side, and only a note in the file says so");
  }

  @Test
  void aPartThatHasChangedIsReported() {
    byte[] changed = png();
    changed[changed.length - 20] ^= 1;
    assertThat(Pictures.clean("poster.png", changed).problems())
        .extracting(Problem::rule)
        .containsExactly("picture-damaged");
  }

  @Test
  void aFileThatEndsInTheMiddleIsReported() {
    byte[] half = Arrays.copyOf(png(), png().length - 3);
    assertThat(Pictures.clean("poster.png", half).problems())
        .extracting(Problem::what)
        .containsExactly("the picture is damaged: it ends in the middle");
  }

  static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return out.toByteArray();
  }
}
