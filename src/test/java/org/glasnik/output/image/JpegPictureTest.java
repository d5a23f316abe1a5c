package org.glasnik.output.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.output.image.Pictures.SECRET;
import static org.glasnik.output.image.Pictures.cleaned;
import static org.glasnik.output.image.Pictures.jpeg;
import static org.glasnik.output.image.Pictures.latin;
import static org.glasnik.output.image.Pictures.segment;
import static org.glasnik.output.image.Pictures.withSegments;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.glasnik.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JpegPictureTest {

  private static final byte[] ALL_NOTES =
      withSegments(
          jpeg(),
          segment(0xE1, latin("Exif\0\0"), Pictures.exif(1)),
          segment(
              0xE1,
              latin(
                  "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                      + SECRET
                      + "</x:xmpmeta>")),
          segment(
              0xED,
              latin(
                  "Photoshop 3.0\0"
                      + "8BIM\u0004\u0004\0\0\0\0\0\u0014\u001C\u0002P\0\u000E"
                      + SECRET
                      + "\0")),
          segment(0xE2, latin("MPF\0" + SECRET)),
          segment(0xEB, latin("JP" + SECRET)),
          segment(0xE0, latin("JFXX\0\u0010" + SECRET)),
          segment(0xFE, latin(SECRET)));

  @Test
  void theHandMadeNotesAreSeenByTheIndependentReader() {
    assertThat(Metadata.kinds(ALL_NOTES))
        .contains("GPS", "Exif IFD0", "XMP", "IPTC", "JpegComment");
  }

  @Test
  void nothingButThePictureIsLeft() {
    assertThat(Metadata.kinds(cleaned("picket.jpg", ALL_NOTES)))
        .isSubsetOf("JPEG", "JFIF", "Huffman", "File Type");
  }

  @Test
  void noNoteIsLeftInTheBytes() {
    assertThat(Metadata.holds(cleaned("picket.jpg", ALL_NOTES), SECRET)).isFalse();
  }

  @Test
  void anUprightPictureKeepsItsPixelsBitByBit() {
    assertThat(cleaned("picket.jpg", ALL_NOTES)).isEqualTo(cleaned("picket.jpg", jpeg()));
  }

  @Test
  void aCleanPictureIsLeftAsItIs() {
    byte[] once = cleaned("picket.jpg", jpeg());
    assertThat(cleaned("picket.jpg", once)).isEqualTo(once);
  }

  @Test
  void whatFollowsThePictureIsCutOff() {
    byte[] withVideo = Pictures.join(jpeg(), latin("MotionPhoto_Data" + SECRET));
    assertThat(cleaned("picket.jpg", withVideo)).isEqualTo(cleaned("picket.jpg", jpeg()));
  }

  @Test
  void theThumbnailOfJfifIsDropped() {
    byte[] plain = jpeg();
    byte[] withThumbnail =
        Pictures.join(
            Arrays.copyOf(plain, 2),
            segment(0xE0, latin("JFIF\0\u0001\u0001\0\0\u0001\0\u0001\u0002\u0002Mirjana-Mir!")),
            Arrays.copyOfRange(plain, 20, plain.length));
    assertThat(cleaned("picket.jpg", withThumbnail)).isEqualTo(cleaned("picket.jpg", plain));
  }

  @Test
  void theMarkThatDecidesTheColoursOfAdobeFilesStays() {
    byte[] adobe = segment(0xEE, latin("Adobe\0d\0\0\0\0\u0001" + SECRET));
    byte[] clean = cleaned("picket.jpg", withSegments(jpeg(), adobe));
    assertThat(Metadata.kinds(clean)).contains("Adobe JPEG");
    assertThat(Metadata.holds(clean, SECRET)).isFalse();
  }

  @Test
  void aColourProfileKeepsItsColoursAndLosesItsWords() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] jpeg = withSegments(jpeg(), segment(0xE2, latin("ICC_PROFILE\0\u0001\u0001"), profile));
    byte[] clean = cleaned("picket.jpg", jpeg);
    assertThat(Metadata.kinds(clean)).contains("ICC Profile");
    assertThat(clean.length).isLessThan(jpeg.length);
  }

  @Test
  void aProfileThatSaysWhatBrowsersAssumeIsDropped() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    byte[] jpeg = withSegments(jpeg(), segment(0xE2, latin("ICC_PROFILE\0\u0001\u0001"), profile));
    assertThat(cleaned("picket.jpg", jpeg)).isEqualTo(cleaned("picket.jpg", jpeg()));
  }

  /** The camera's corner colours (r, g, b, w from the top left on) for each way to hold it. */
  @ParameterizedTest
  @CsvSource({"2,grwb", "3,wbgr", "4,bwrg", "5,rbgw", "6,brwg", "7,wgbr", "8,gwrb"})
  void aPictureThatLiesIsTurnedUpright(int orientation, String corners) {
    byte[] clean = cleaned("picket.jpg", turned(orientation));
    assertThat(corners(Pictures.decoded(clean))).isEqualTo(corners);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void aTurnedPictureSaysItsSizeAsItIsSeen(int orientation) {
    BufferedImage seen = Pictures.decoded(cleaned("picket.jpg", turned(orientation)));
    assertThat(PictureSize.read(turned(orientation)))
        .contains(new PictureSize(seen.getWidth(), seen.getHeight()));
  }

  @Test
  void aTurnedPictureHoldsNoNote() {
    byte[] clean = cleaned("picket.jpg", turned(6));
    assertThat(Metadata.kinds(clean)).isSubsetOf("JPEG", "JFIF", "Huffman", "File Type");
    assertThat(Metadata.holds(clean, SECRET)).isFalse();
  }

  @Test
  void aGreyPictureIsTurnedWithoutChangingItsGreys() {
    BufferedImage grey = new BufferedImage(32, 16, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 32 * 16; i++) {
      grey.getRaster().setSample(i % 32, i / 32, 0, 90);
    }
    byte[] lying =
        withSegments(
            Pictures.encoded("jpeg", grey), segment(0xE1, latin("Exif\0\0"), Pictures.exif(6)));
    BufferedImage upright = Pictures.decoded(cleaned("picket.jpg", lying));
    assertThat(upright.getRaster().getSample(3, 3, 0)).isEqualTo(90);
  }

  @Test
  void turningGivesTheSameBytesEachTime() {
    assertThat(cleaned("picket.jpg", turned(8))).isEqualTo(cleaned("picket.jpg", turned(8)));
  }

  @Test
  void aTurnedPictureKeepsItsColourProfile() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] jpeg =
        withSegments(turned(6), segment(0xE2, latin("ICC_PROFILE\0\u0001\u0001"), profile));
    assertThat(Metadata.kinds(cleaned("picket.jpg", jpeg))).contains("ICC Profile");
  }

  @Test
  void aFileThatEndsInTheMiddleIsReported() {
    byte[] half = Arrays.copyOf(jpeg(), jpeg().length / 2);
    assertThat(Pictures.clean("picket.jpg", half).problems())
        .extracting(Problem::what)
        .containsExactly("the picture is damaged: it ends in the middle");
  }

  @Test
  void aKindThatBrowsersCannotShowIsReported() {
    byte[] lossless = jpeg();
    for (int i = 0; i < lossless.length - 1; i++) {
      if ((lossless[i] & 0xFF) == 0xFF && (lossless[i + 1] & 0xFF) == 0xC0) {
        lossless[i + 1] = (byte) 0xC3;
        break;
      }
    }
    assertThat(Pictures.clean("picket.jpg", lossless).problems())
        .extracting(Problem::what)
        .containsExactly("it is a kind of JPEG that browsers cannot show");
  }

  private static byte[] turned(int orientation) {
    return withSegments(jpeg(), segment(0xE1, latin("Exif\0\0"), Pictures.exif(orientation)));
  }

  private static String corners(BufferedImage image) {
    int right = image.getWidth() - 4;
    int bottom = image.getHeight() - 4;
    return letter(image.getRGB(3, 3))
        + letter(image.getRGB(right, 3))
        + letter(image.getRGB(3, bottom))
        + letter(image.getRGB(right, bottom));
  }

  private static String letter(int rgb) {
    Color colour = new Color(rgb);
    boolean red = colour.getRed() > 128;
    boolean green = colour.getGreen() > 128;
    return red && green ? "w" : red ? "r" : green ? "g" : "b";
  }
}
