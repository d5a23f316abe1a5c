package org.glasnik.output.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A PNG file, chunk by chunk. Source: W3C Portable Network Graphics (Third Edition), 5 and 11. */
final class PngPicture {

  private static final int SIGNATURE_LENGTH = 8;
  private static final int MAX_PROFILE = 4 * 1024 * 1024;
  private static final int MAX_STORED_BLOCK = 65535;

  /** The chunks that may stay, with the most bytes each may hold: a colour holds no letter. */
  private static final Map<String, Integer> KEPT =
      Map.ofEntries(
          Map.entry("IHDR", 13),
          Map.entry("PLTE", 768),
          Map.entry("IDAT", Integer.MAX_VALUE),
          Map.entry("IEND", 0),
          Map.entry("tRNS", 256),
          Map.entry("gAMA", 4),
          Map.entry("cHRM", 32),
          Map.entry("sRGB", 1),
          Map.entry("cICP", 4),
          Map.entry("sBIT", 4),
          Map.entry("bKGD", 6),
          Map.entry("acTL", 8),
          Map.entry("fcTL", 26),
          Map.entry("fdAT", Integer.MAX_VALUE));

  private PngPicture() {}

  static PictureSize size(byte[] bytes) throws PictureFault {
    ByteReader reader = new ByteReader(bytes);
    reader.skip(SIGNATURE_LENGTH + 4);
    if (!reader.nextIs("IHDR")) {
      throw PictureFault.damaged("its header is missing");
    }
    reader.skip(4);
    return PictureSize.of(reader.u32(), reader.u32());
  }

  /** The same pixels, bit by bit, without a word about them. */
  static byte[] clean(byte[] bytes) throws PictureFault {
    ByteReader reader = new ByteReader(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.writeBytes(reader.take(SIGNATURE_LENGTH));
    boolean pixels = false;
    String type = "";
    while (!type.equals("IEND")) {
      long length = reader.u32();
      type = new String(reader.take(4), StandardCharsets.ISO_8859_1);
      byte[] data = reader.take(length);
      long checksum = reader.u32();
      pixels |= type.equals("IDAT");
      if (type.equals("eXIf")) {
        checkUpright(data);
      } else if (type.equals("iCCP")) {
        profile(data).ifPresent(profile -> write(out, "iCCP", profile));
      } else if (data.length <= KEPT.getOrDefault(type, -1)) {
        if (checksum(type, data) != checksum) {
          throw PictureFault.damaged("a part of it has changed on its way");
        }
        write(out, type, data);
      }
    }
    if (!pixels) {
      throw PictureFault.damaged("there is no picture in it");
    }
    return out.toByteArray();
  }

  private static void checkUpright(byte[] exif) throws PictureFault {
    if (ExifOrientation.of(exif) != ExifOrientation.UPRIGHT) {
      throw PictureFault.unsuitable(
          "it lies on its side, and only a note in the file says so",
          "open it in a picture editor, turn it upright and save it as PNG or JPEG");
    }
  }

  private static Optional<byte[]> profile(byte[] chunk) {
    int name = 0;
    while (name < chunk.length && chunk[name] != 0) {
      name++;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(
          chunk, Math.min(chunk.length, name + 2), Math.max(0, chunk.length - name - 2));
      byte[] profile = new byte[MAX_PROFILE];
      int length = inflater.inflate(profile);
      return IccProfile.withoutWords(Arrays.copyOf(profile, length)).map(PngPicture::pack);
    } catch (DataFormatException broken) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  /** Not compressed: deflating gives other bytes with another zlib, and a profile is small. */
  private static byte[] pack(byte[] profile) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(profile.length + 64);
    out.writeBytes(new byte[] {'c', 0, 0, 0x78, 0x01});
    for (int from = 0; from < profile.length; from += MAX_STORED_BLOCK) {
      int length = Math.min(MAX_STORED_BLOCK, profile.length - from);
      out.write(from + length == profile.length ? 1 : 0);
      out.write(length);
      out.write(length >> 8);
      out.write(~length);
      out.write(~length >> 8);
      out.write(profile, from, length);
    }
    Adler32 adler = new Adler32();
    adler.update(profile);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) adler.getValue()).array());
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String type, byte[] data) {
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum(type, data)).array());
  }

  private static long checksum(String type, byte[] data) {
    CRC32 crc = new CRC32();
    crc.update(type.getBytes(StandardCharsets.ISO_8859_1));
    crc.update(data);
    return crc.getValue();
  }
}
