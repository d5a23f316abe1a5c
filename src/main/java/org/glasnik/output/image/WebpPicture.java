package org.glasnik.output.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A WebP file, chunk by chunk. Source: RFC 9649, sections 2 and 3. */
final class WebpPicture {

  private static final int HEADER_LENGTH = 12;
  private static final int FRAME_HEADER_LENGTH = 16;
  private static final int PROFILE = 0x20;
  private static final int ALPHA = 0x10;
  private static final int ANIMATION = 0x02;
  private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "ALPH", "ANIM");

  private WebpPicture() {}

  static PictureSize size(byte[] bytes) throws PictureFault {
    ByteReader file = new ByteReader(bytes);
    file.skip(HEADER_LENGTH);
    String name = name(file);
    file.skip(4);
    switch (name) {
      case "VP8X" -> {
        file.skip(4);
        return PictureSize.of(file.u24LittleEndian() + 1L, file.u24LittleEndian() + 1L);
      }
      case "VP8 " -> {
        file.skip(6);
        return PictureSize.of(file.u16LittleEndian() & 0x3FFF, file.u16LittleEndian() & 0x3FFF);
      }
      case "VP8L" -> {
        file.skip(1);
        long bits = file.u32LittleEndian();
        return PictureSize.of((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
      }
      default -> throw PictureFault.damaged("its header is missing");
    }
  }

  /** The same pixels, bit by bit, without a word about them. */
  static byte[] clean(byte[] bytes) throws PictureFault {
    ByteReader header = new ByteReader(bytes);
    header.skip(4);
    long length = header.u32LittleEndian();
    if (length < 4 || length + 8 > bytes.length) {
      throw PictureFault.damaged("it ends in the middle");
    }
    ByteReader file = new ByteReader(bytes, HEADER_LENGTH, (int) length + 8);
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    ByteArrayOutputStream pixels = new ByteArrayOutputStream(bytes.length);
    byte[] extended = {};
    while (file.remaining() > 0) {
      String name = name(file);
      byte[] data = data(file);
      switch (name) {
        case "VP8X" -> extended = data;
        case "EXIF" -> checkUpright(data);
        case "ICCP" -> IccProfile.withoutWords(data).ifPresent(icc -> write(profile, "ICCP", icc));
        case "ANMF" -> write(pixels, "ANMF", cleanFrame(data));
        default -> {
          if (KEPT.contains(name)) {
            write(pixels, name, data);
          }
        }
      }
    }
    if (pixels.size() == 0) {
      throw PictureFault.damaged("there is no picture in it");
    }
    return assemble(extended, profile.toByteArray(), pixels.toByteArray());
  }

  private static byte[] assemble(byte[] extended, byte[] profile, byte[] pixels)
      throws PictureFault {
    ByteArrayOutputStream chunks = new ByteArrayOutputStream(pixels.length + profile.length + 64);
    chunks.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
    if (extended.length > 0) {
      ByteReader reader = new ByteReader(extended);
      int flags = (reader.u8() & (ALPHA | ANIMATION)) | (profile.length > 0 ? PROFILE : 0);
      reader.skip(3);
      ByteArrayOutputStream rewritten = new ByteArrayOutputStream();
      rewritten.writeBytes(new byte[] {(byte) flags, 0, 0, 0});
      rewritten.writeBytes(reader.take(6));
      write(chunks, "VP8X", rewritten.toByteArray());
      chunks.writeBytes(profile);
    }
    chunks.writeBytes(pixels);
    ByteArrayOutputStream out = new ByteArrayOutputStream(chunks.size() + 8);
    out.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
    writeLength(out, chunks.size());
    out.writeBytes(chunks.toByteArray());
    return out.toByteArray();
  }

  /** A frame of an animation holds chunks of its own, and words may stand there too. */
  private static byte[] cleanFrame(byte[] frame) throws PictureFault {
    ByteReader reader = new ByteReader(frame);
    ByteArrayOutputStream out = new ByteArrayOutputStream(frame.length);
    out.writeBytes(reader.take(FRAME_HEADER_LENGTH));
    while (reader.remaining() > 0) {
      String name = name(reader);
      byte[] data = data(reader);
      if (KEPT.contains(name)) {
        write(out, name, data);
      }
    }
    return out.toByteArray();
  }

  private static String name(ByteReader reader) throws PictureFault {
    return new String(reader.take(4), StandardCharsets.ISO_8859_1);
  }

  private static byte[] data(ByteReader reader) throws PictureFault {
    byte[] data = reader.take(reader.u32LittleEndian());
    reader.skip(Math.min(reader.remaining(), data.length & 1));
    return data;
  }

  private static void checkUpright(byte[] exif) throws PictureFault {
    // Some programs write the name of the JPEG segment before it.
    ByteReader reader = new ByteReader(exif);
    reader.skip(reader.nextIs("Exif\0\0") ? 6 : 0);
    if (ExifOrientation.of(reader.take(reader.remaining())) != ExifOrientation.UPRIGHT) {
      throw PictureFault.unsuitable(
          "it lies on its side, and only a note in the file says so",
          "save it as JPEG, or turn it upright in a picture editor");
    }
  }

  private static void write(ByteArrayOutputStream out, String name, byte[] data) {
    out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    writeLength(out, data.length);
    out.writeBytes(data);
    if ((data.length & 1) == 1) {
      out.write(0);
    }
  }

  private static void writeLength(ByteArrayOutputStream out, int length) {
    for (int shift = 0; shift < 32; shift += 8) {
      out.write(length >> shift);
    }
  }
}
