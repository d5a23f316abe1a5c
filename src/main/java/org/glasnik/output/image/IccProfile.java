package org.glasnik.output.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A colour profile without its words: cameras and screens write their maker, model, serial and date
 * into it. What decides colours stays, so that a picture in a wide gamut keeps its look. Source:
 * ICC.1:2010, sections 7, 9 and 10.
 */
final class IccProfile {

  private static final int HEADER_LENGTH = 128;
  private static final int MAX_LENGTH = 4 * 1024 * 1024;
  private static final int MAX_TAGS = 100;
  private static final Set<String> COLOUR_TAGS =
      Set.of(
          "rXYZ", "gXYZ", "bXYZ", "wtpt", "rTRC", "gTRC", "bTRC", "kTRC", "chad", "A2B0", "A2B1",
          "A2B2", "B2A0", "B2A1", "B2A2");
  private static final Set<String> NUMBER_TYPES =
      Set.of("XYZ ", "curv", "para", "sf32", "mft1", "mft2", "mAB ", "mBA ");

  private IccProfile() {}

  /**
   * The profile with its colours only; empty where it says what a browser assumes anyhow, or is
   * broken.
   */
  static Optional<byte[]> withoutWords(byte[] profile) {
    if (profile.length < HEADER_LENGTH + 4 || profile.length > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      Map<String, byte[]> colours = colourTags(profile);
      if (colours.isEmpty() || SrgbColours.areThese(colours)) {
        return Optional.empty();
      }
      return Optional.of(write(profile, colours));
    } catch (PictureFault broken) {
      return Optional.empty();
    }
  }

  private static Map<String, byte[]> colourTags(byte[] profile) throws PictureFault {
    ByteReader signature = new ByteReader(profile, 36, HEADER_LENGTH);
    if (!signature.nextIs("acsp")) {
      return Map.of();
    }
    ByteReader table = new ByteReader(profile, HEADER_LENGTH, profile.length);
    long count = table.u32();
    Map<String, byte[]> tags = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(count, MAX_TAGS); i++) {
      String name = ascii(table.take(4));
      long offset = table.u32();
      long length = table.u32();
      if (COLOUR_TAGS.contains(name) && length >= 8 && offset >= HEADER_LENGTH) {
        ByteReader data = new ByteReader(profile);
        data.skip(offset);
        byte[] bytes = data.take(length);
        if (NUMBER_TYPES.contains(ascii(bytes).substring(0, 4))) {
          tags.put(name, bytes);
        }
      }
    }
    return tags;
  }

  private static byte[] write(byte[] profile, Map<String, byte[]> colours) {
    boolean version4 = profile[8] >= 4;
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", version4 ? unicodeText("Colours") : descriptionText("Colours"));
    tags.put("cprt", version4 ? unicodeText("None") : plainText("None"));
    tags.putAll(colours);
    ByteBuffer table = ByteBuffer.allocate(4 + 12 * tags.size()).putInt(tags.size());
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    // Three curves are often one: equal data is written once, as cameras do.
    Map<ByteBuffer, Integer> offsets = new HashMap<>();
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      ByteBuffer content = ByteBuffer.wrap(tag.getValue());
      Integer offset = offsets.get(content);
      if (offset == null) {
        offset = HEADER_LENGTH + table.capacity() + data.size();
        offsets.put(content, offset);
        data.writeBytes(tag.getValue());
        data.writeBytes(new byte[-tag.getValue().length & 3]);
      }
      table.put(bytes(tag.getKey())).putInt(offset).putInt(tag.getValue().length);
    }
    int length = HEADER_LENGTH + table.capacity() + data.size();
    return ByteBuffer.allocate(length)
        .put(header(profile, length))
        .put(table.array())
        .put(data.toByteArray())
        .array();
  }

  /**
   * Keeps version, class, colour spaces, intent and illuminant; names and dates give way to fixed
   * ones.
   */
  private static byte[] header(byte[] profile, int length) {
    ByteBuffer header = ByteBuffer.allocate(HEADER_LENGTH);
    header.putInt(0, length).put(8, profile, 8, 4).put(12, profile, 12, 12);
    header.putShort(24, (short) 2000).putShort(26, (short) 1).putShort(28, (short) 1);
    header.put(36, profile, 36, 4).put(64, profile, 64, 4).put(68, profile, 68, 12);
    return header.array();
  }

  private static byte[] plainText(String text) {
    return ByteBuffer.allocate(8 + text.length() + 1)
        .put(bytes("text"))
        .position(8)
        .put(bytes(text))
        .array();
  }

  private static byte[] descriptionText(String text) {
    int scripts = 4 + 4 + 2 + 1 + 67;
    return ByteBuffer.allocate(12 + text.length() + 1 + scripts)
        .put(bytes("desc"))
        .putInt(8, text.length() + 1)
        .position(12)
        .put(bytes(text))
        .array();
  }

  private static byte[] unicodeText(String text) {
    byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
    return ByteBuffer.allocate(28 + utf16.length)
        .put(bytes("mluc"))
        .putInt(8, 1)
        .putInt(12, 12)
        .position(16)
        .put(bytes("enUS"))
        .putInt(utf16.length)
        .putInt(28)
        .put(utf16)
        .array();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static String ascii(byte[] bytes) {
    return new String(bytes, 0, 4, StandardCharsets.ISO_8859_1);
  }
}
