package org.glasnik.output.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.output.image.Pictures.SECRET;
import static org.glasnik.output.image.Pictures.cleaned;
import static org.glasnik.output.image.Pictures.latin;
import static org.glasnik.output.image.Pictures.webp;
import static org.glasnik.output.image.Pictures.webpChunk;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Arrays;
import org.glasnik.source.Problem;
import org.junit.jupiter.api.Test;

class WebpPictureTest {

  private static final byte[] ALL_NOTES =
      webp(
          webpChunk("EXIF", Pictures.exif(1)),
          webpChunk("XMP ", latin(SECRET)),
          webpChunk("JUNK", latin(SECRET)));

  @Test
  void theHandMadeNotesAreSeenByTheIndependentReader() {
    assertThat(Metadata.kinds(ALL_NOTES)).contains("GPS");
  }

  @Test
  void nothingButThePictureIsLeft() {
    assertThat(Metadata.kinds(cleaned("march.webp", ALL_NOTES)))
        .containsExactly("File Type", "WebP");
    assertThat(Metadata.holds(cleaned("march.webp", ALL_NOTES), SECRET)).isFalse();
  }

  @Test
  void theHeaderNoLongerAnnouncesNotes() {
    assertThat(cleaned("march.webp", ALL_NOTES)[20]).isZero();
  }

  @Test
  void aColourProfileStaysWhereItBelongs() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] clean = cleaned("march.webp", webp(webpChunk("ICCP", profile)));
    assertThat(Metadata.kinds(clean)).contains("ICC Profile");
    assertThat(clean[20]).isEqualTo((byte) 0x20);
  }

  @Test
  void notesInsideTheFramesOfAnAnimationAreDropped() {
    byte[] frame = Pictures.join(new byte[16], webpChunk("XMP ", latin(SECRET)));
    assertThat(Metadata.holds(cleaned("march.webp", webp(webpChunk("ANMF", frame))), SECRET))
        .isFalse();
  }

  @Test
  void aPictureThatLiesIsReportedWithAWayOut() {
    assertThat(Pictures.clean("march.webp", webp(webpChunk("EXIF", Pictures.exif(8)))).problems())
        .extracting(Problem::hint)
        .containsExactly("save it as JPEG, or turn it upright in a picture editor");
  }

  @Test
  void aFileThatEndsInTheMiddleIsReported() {
    byte[] half = Arrays.copyOf(webp(), webp().length - 4);
    assertThat(Pictures.clean("march.webp", half).problems())
        .extracting(Problem::what)
        .containsExactly("the picture is damaged: it ends in the middle");
  }
}
