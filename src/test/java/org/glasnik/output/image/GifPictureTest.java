package org.glasnik.output.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.output.image.Pictures.SECRET;
import static org.glasnik.output.image.Pictures.cleaned;
import static org.glasnik.output.image.Pictures.gif;
import static org.glasnik.output.image.Pictures.latin;

import java.util.Arrays;
import org.glasnik.source.Problem;
import org.junit.jupiter.api.Test;

class GifPictureTest {

  private static final byte[] COMMENT = latin("!\u00FE\u000E" + SECRET + "\0");
  private static final byte[] XMP = latin("!\u00FF\u000BXMP DataXMP\u000E" + SECRET + "\0");
  private static final byte[] LOOP = latin("!\u00FF\u000BNETSCAPE2.0\u0003\u0001\0\0\0");

  @Test
  void commentsAndXmpAreDropped() {
    assertThat(cleaned("line.gif", withBlocks(COMMENT, XMP))).isEqualTo(cleaned("line.gif", gif()));
  }

  @Test
  void noNoteIsSeenByTheIndependentReader() {
    assertThat(Metadata.kinds(withBlocks(COMMENT))).contains("GIF Comment");
    assertThat(Metadata.kinds(cleaned("line.gif", withBlocks(COMMENT))))
        .doesNotContain("GIF Comment");
  }

  @Test
  void theLoopOfAnAnimationStays() {
    assertThat(cleaned("line.gif", withBlocks(LOOP))).isEqualTo(withBlocks(LOOP));
  }

  @Test
  void whatHidesBehindTheLoopIsDropped() {
    byte[] stuffed = latin("!\u00FF\u000BNETSCAPE2.0\u0003\u0001\0\0\u000E" + SECRET + "\0");
    assertThat(cleaned("line.gif", withBlocks(stuffed))).isEqualTo(withBlocks(LOOP));
  }

  @Test
  void whatFollowsThePictureIsCutOff() {
    byte[] archive = Pictures.join(gif(), latin("PK" + SECRET));
    assertThat(cleaned("line.gif", archive)).isEqualTo(cleaned("line.gif", gif()));
  }

  @Test
  void thePictureIsStillSeen() {
    assertThat(Pictures.decoded(cleaned("line.gif", withBlocks(COMMENT))).getRGB(0, 0))
        .isEqualTo(0xFFFF0000);
  }

  @Test
  void aFileThatEndsInTheMiddleIsReported() {
    assertThat(Pictures.clean("line.gif", Arrays.copyOf(gif(), gif().length - 1)).problems())
        .extracting(Problem::what)
        .containsExactly("the picture is damaged: it ends in the middle");
  }

  /** The GIF with more blocks after its header and colours. */
  private static byte[] withBlocks(byte[]... blocks) {
    byte[] gif = gif();
    int header = 13 + 3 * (1 << ((gif[10] & 7) + 1));
    return Pictures.join(
        Arrays.copyOf(gif, header),
        Pictures.join(blocks),
        Arrays.copyOfRange(gif, header, gif.length));
  }
}
