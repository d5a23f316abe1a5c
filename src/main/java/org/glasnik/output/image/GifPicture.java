package org.glasnik.output.image;

import java.io.ByteArrayOutputStream;

/** A GIF file, block by block. Source: CompuServe GIF89a specification, sections 17 to 27. */
final class GifPicture {

  private static final int SIGNATURE_LENGTH = 6;
  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2C;
  private static final int TRAILER = 0x3B;
  private static final int GRAPHIC_CONTROL = 0xF9;
  private static final int APPLICATION = 0xFF;
  private static final int COLOUR_TABLE = 0x80;

  private GifPicture() {}

  static PictureSize size(byte[] bytes) throws PictureFault {
    ByteReader reader = new ByteReader(bytes);
    reader.skip(SIGNATURE_LENGTH);
    return PictureSize.of(reader.u16LittleEndian(), reader.u16LittleEndian());
  }

  /** The same frames, bit by bit; of the notes only how often they are played stays. */
  static byte[] clean(byte[] bytes) throws PictureFault {
    ByteReader reader = new ByteReader(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.writeBytes(reader.take(SIGNATURE_LENGTH));
    copyWithColours(reader, out, 7, 4);
    boolean pixels = false;
    while (true) {
      int block = reader.u8();
      if (block == TRAILER) {
        break;
      }
      if (block == IMAGE) {
        pixels = true;
        out.write(IMAGE);
        copyWithColours(reader, out, 9, 8);
        out.write(reader.u8());
        out.writeBytes(subBlocks(reader));
      } else if (block == EXTENSION) {
        copyExtension(reader, out);
      } else {
        throw PictureFault.damaged("its parts do not follow each other");
      }
    }
    if (!pixels) {
      throw PictureFault.damaged("there is no picture in it");
    }
    out.write(TRAILER);
    return out.toByteArray();
  }

  /** Copies a descriptor and the colour table that one of its bytes announces. */
  private static void copyWithColours(
      ByteReader reader, ByteArrayOutputStream out, int length, int flags) throws PictureFault {
    byte[] descriptor = reader.take(length);
    out.writeBytes(descriptor);
    if ((descriptor[flags] & COLOUR_TABLE) != 0) {
      out.writeBytes(reader.take(3L << ((descriptor[flags] & 7) + 1)));
    }
  }

  private static void copyExtension(ByteReader reader, ByteArrayOutputStream out)
      throws PictureFault {
    int label = reader.u8();
    boolean loop =
        label == APPLICATION
            && (reader.nextIs("\u000BNETSCAPE2.0\u0003\u0001")
                || reader.nextIs("\u000BANIMEXTS1.0\u0003\u0001"));
    boolean timing = label == GRAPHIC_CONTROL && reader.nextIs("\u0004");
    int kept = loop ? 16 : timing ? 5 : 0;
    byte[] blocks = subBlocks(reader);
    if (kept > 0 && blocks.length > kept) {
      out.write(EXTENSION);
      out.write(label);
      out.write(blocks, 0, kept);
      out.write(0);
    }
  }

  /** The sub-blocks from here, each with its length before it, and the empty one that ends them. */
  private static byte[] subBlocks(ByteReader reader) throws PictureFault {
    int begin = reader.position();
    int length = reader.u8();
    while (length > 0) {
      reader.skip(length);
      length = reader.u8();
    }
    int end = reader.position();
    reader.back(end - begin);
    return reader.take(end - begin);
  }
}
