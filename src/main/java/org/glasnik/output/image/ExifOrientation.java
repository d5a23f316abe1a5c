package org.glasnik.output.image;

/**
 * Which way up a camera was held, as EXIF says it: 1 is upright, 3 is upside down, 6 and 8 lie on a
 * side, the rest are mirrored. Source: CIPA DC-008 (Exif 2.32), tag 0x0112.
 */
final class ExifOrientation {

  static final int UPRIGHT = 1;

  private static final int TAG = 0x0112;
  private static final int TYPE_SHORT = 3;
  private static final int ENTRY_LENGTH = 12;

  private ExifOrientation() {}

  /**
   * The orientation in a TIFF structure; upright where it says none or is broken, as browsers take
   * it.
   */
  static int of(byte[] tiff) {
    try {
      return find(tiff);
    } catch (PictureFault broken) {
      return UPRIGHT;
    }
  }

  /** Whether the picture's width and height change places when it is turned upright. */
  static boolean swapsSides(int orientation) {
    return orientation >= 5;
  }

  private static int find(byte[] tiff) throws PictureFault {
    ByteReader reader = new ByteReader(tiff);
    boolean little = reader.nextIs("II");
    if (!little && !reader.nextIs("MM")) {
      return UPRIGHT;
    }
    reader.skip(4);
    long directory = little ? reader.u32LittleEndian() : reader.u32();
    reader.skip(directory - reader.position());
    int entries = little ? reader.u16LittleEndian() : reader.u16();
    for (int i = 0; i < entries; i++) {
      ByteReader entry = new ByteReader(reader.take(ENTRY_LENGTH));
      int tag = little ? entry.u16LittleEndian() : entry.u16();
      int type = little ? entry.u16LittleEndian() : entry.u16();
      entry.skip(4);
      int value = little ? entry.u16LittleEndian() : entry.u16();
      if (tag == TAG) {
        return type == TYPE_SHORT && value >= 1 && value <= 8 ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}
