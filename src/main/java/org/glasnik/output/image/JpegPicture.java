package org.glasnik.output.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JPEG file taken apart into its segments. Source: ITU-T T.81, annex B; JFIF 1.02; for Adobe's
 * segment T.872, 6.5.3.
 */
final class JpegPicture {

  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int ADOBE_LENGTH = 12;
  private static final String ICC = "ICC_PROFILE\0";
  private static final int MAX_ICC_PIECE = 65519;

  /** A hundred scans are ten times what cameras write; more only burn a reader's processor. */
  private static final int MAX_SCANS = 100;

  private static final byte[] JFIF = {
    (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
  };

  private final byte[] bytes;

  /** Where what makes up the picture itself stands in the file, as pairs of begin and end. */
  private final List<int[]> kept = new ArrayList<>();

  private final ByteArrayOutputStream icc = new ByteArrayOutputStream();
  private final JpegTables tables = new JpegTables();
  private boolean jfif;
  private byte[] adobe = {};
  private int orientation = ExifOrientation.UPRIGHT;
  private boolean exif;
  private int width;
  private int height;
  private int components;
  private int scans;

  private JpegPicture(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads up to the first scan, which is enough for the size. */
  static JpegPicture readHeader(byte[] bytes) throws PictureFault {
    JpegPicture picture = new JpegPicture(bytes);
    picture.readSegments(false);
    return picture;
  }

  /**
   * Reads to the end of the picture; what follows it (previews, videos, archives) is not looked at.
   */
  static JpegPicture read(byte[] bytes) throws PictureFault {
    JpegPicture picture = new JpegPicture(bytes);
    picture.readSegments(true);
    return picture;
  }

  PictureSize uprightSize() throws PictureFault {
    return ExifOrientation.swapsSides(orientation)
        ? PictureSize.of(height, width)
        : PictureSize.of(width, height);
  }

  int orientation() {
    return orientation;
  }

  /** How many colours a pixel is made of: 1 grey, 3 red, green and blue, 4 printing inks. */
  int components() {
    return components;
  }

  /** How finely it was encoded. */
  JpegTables tables() {
    return tables;
  }

  /** The same pixels, bit by bit, without a word about them. */
  byte[] withoutMetadata() {
    return assemble(IccProfile.withoutWords(icc.toByteArray()));
  }

  /** The same pixels without a colour profile, for a decoder that must not touch the colours. */
  byte[] withoutProfile() {
    return assemble(Optional.empty());
  }

  /** These pixels with the colour profile of another picture. */
  byte[] withProfileOf(JpegPicture other) {
    return assemble(IccProfile.withoutWords(other.icc.toByteArray()));
  }

  private byte[] assemble(Optional<byte[]> profile) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    marker(out, START);
    if (jfif) {
      out.writeBytes(JFIF);
    }
    if (adobe.length > 0) {
      segment(out, APP14, adobe);
    }
    profile.ifPresent(colours -> writeProfile(out, colours));
    for (int[] piece : kept) {
      out.write(bytes, piece[0], piece[1] - piece[0]);
    }
    marker(out, END);
    return out.toByteArray();
  }

  private static void writeProfile(ByteArrayOutputStream out, byte[] profile) {
    int pieces = (profile.length + MAX_ICC_PIECE - 1) / MAX_ICC_PIECE;
    for (int piece = 0; piece < pieces; piece++) {
      int from = piece * MAX_ICC_PIECE;
      int length = Math.min(MAX_ICC_PIECE, profile.length - from);
      ByteArrayOutputStream data = new ByteArrayOutputStream(length + 14);
      data.writeBytes(ICC.getBytes(StandardCharsets.US_ASCII));
      data.write(piece + 1);
      data.write(pieces);
      data.write(profile, from, length);
      segment(out, APP2, data.toByteArray());
    }
  }

  private void readSegments(boolean whole) throws PictureFault {
    ByteReader reader = new ByteReader(bytes);
    reader.skip(2);
    while (true) {
      int begin = reader.position();
      if (reader.u8() != 0xFF) {
        throw PictureFault.damaged("its parts do not follow each other");
      }
      int marker = reader.u8();
      while (marker == 0xFF) {
        begin++;
        marker = reader.u8();
      }
      if (marker == END) {
        break;
      }
      int length = reader.u16() - 2;
      byte[] head = reader.take(length);
      takeSegment(marker, head, begin, reader.position());
      if (marker == SCAN) {
        if (!whole) {
          break;
        }
        scans++;
        int dataBegin = reader.position();
        skipScanData(reader);
        kept.add(new int[] {dataBegin, reader.position()});
      }
    }
    if (width == 0 || (whole && scans == 0)) {
      throw PictureFault.damaged("there is no picture in it");
    }
    if (scans > MAX_SCANS) {
      throw PictureFault.damaged("it is made of " + scans + " layers");
    }
  }

  private void takeSegment(int marker, byte[] data, int begin, int end) throws PictureFault {
    ByteReader reader = new ByteReader(data);
    switch (marker) {
      case 0xC0, 0xC1, 0xC2 -> {
        readFrame(reader);
        kept.add(new int[] {begin, end});
      }
      case 0xDB -> {
        tables.define(data);
        kept.add(new int[] {begin, end});
      }
      // Codes, number of lines, restart interval, start of a scan.
      case 0xC4, 0xDC, 0xDD, SCAN -> kept.add(new int[] {begin, end});
      case APP0 -> jfif |= reader.nextIs("JFIF\0");
      case APP1 -> {
        if (!exif && reader.nextIs("Exif\0")) {
          exif = true;
          reader.skip(Math.min(6, reader.remaining()));
          orientation = ExifOrientation.of(reader.take(reader.remaining()));
        }
      }
      case APP2 -> {
        if (reader.nextIs(ICC) && data.length > ICC.length() + 2) {
          icc.write(data, ICC.length() + 2, data.length - ICC.length() - 2);
        }
      }
      case APP14 -> {
        if (reader.nextIs("Adobe") && data.length >= ADOBE_LENGTH) {
          adobe = reader.take(ADOBE_LENGTH);
        }
      }
      case 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCE, 0xCF, 0xDE, 0xDF ->
          throw rareKind();
      default -> {
        // Words, thumbnails, places: all that is not listed above stays behind.
      }
    }
  }

  private void readFrame(ByteReader frame) throws PictureFault {
    if (width != 0) {
      throw PictureFault.damaged("there are two pictures in it, one inside the other");
    }
    if (frame.u8() != 8) {
      throw rareKind();
    }
    height = frame.u16();
    width = frame.u16();
    components = frame.u8();
    tables.assign(frame, components);
    PictureSize.of(width, height);
  }

  /** Moves to the next marker that is no restart mark and no 0xFF of the data itself. */
  private static void skipScanData(ByteReader reader) throws PictureFault {
    while (true) {
      if (reader.u8() == 0xFF) {
        int next = reader.u8();
        boolean data = next == 0 || (next >= 0xD0 && next <= 0xD7);
        if (!data) {
          reader.back(2);
          return;
        }
      }
    }
  }

  private static PictureFault rareKind() {
    return PictureFault.unsuitable(
        "it is a kind of JPEG that browsers cannot show",
        "open it in a picture editor and save it as an ordinary JPEG");
  }

  private static void marker(ByteArrayOutputStream out, int marker) {
    out.write(0xFF);
    out.write(marker);
  }

  static void segment(ByteArrayOutputStream out, int marker, byte[] data) {
    marker(out, marker);
    out.write((data.length + 2) >> 8);
    out.write(data.length + 2);
    out.writeBytes(data);
  }
}
