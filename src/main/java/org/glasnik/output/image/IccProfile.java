package org.glasnik.output.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A colour profile without its words: cameras and screens write their maker, model, serial and date into it. What
 * decides colours stays, so that a picture in a wide gamut keeps its look. Source: ICC.1:2010, sections 7, 9 and 10.
 */
final class IccProfile {

  private static final int HEADER_LENGTH = 128;
  private static final int MAX_LENGTH = 4 * 1024 * 1024;
  private static final int MAX_TAGS = 100;
  private static final Set<String> COLOUR_TAGS =
      Set.of(
          "rXYZ", "gXYZ", "bXYZ", "wtpt", "rTRC", "gTRC", "bTRC", "kTRC", "chad", "A2B0", "A2B1", "A2B2", "B2A0",
          "B2A1", "B2A2");
  private static final Set<String> NUMBER_TYPES =
      Set.of("XYZ ", "curv", "para", "sf32", "mft1", "mft2", "mAB ", "mBA ");

  private record Tag(String name, byte[] data) {}

  private IccProfile() {}

  /** The profile with its colours only; empty where it says what a browser assumes anyhow, or is broken. */
  static Optional<byte[]> withoutWords(byte[] profile) {
    if (profile.length < HEADER_LENGTH + 4 || profile.length > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      List<Tag> colours = colourTags(profile);
      if (colours.isEmpty() || SrgbColours.describedBy(name -> data(colours, name))) {
        return Optional.empty();
      }
      return Optional.of(write(profile, colours));
    } catch (PictureFault broken) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> data(List<Tag> tags, String name) {
    return tags.stream().filter(tag -> tag.name().equals(name)).map(Tag::data).findFirst();
  }

  private static List<Tag> colourTags(byte[] profile) throws PictureFault {
    ByteReader signature = new ByteReader(profile, 36, HEADER_LENGTH);
    if (!signature.nextIs("acsp")) {
      return List.of();
    }
    ByteReader table = new ByteReader(profile, HEADER_LENGTH, profile.length);
    long count = table.u32();
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < Math.min(count, MAX_TAGS); i++) {
      String name = ascii(table.take(4));
      long offset = table.u32();
      long length = table.u32();
      if (COLOUR_TAGS.contains(name) && length >= 8 && offset >= HEADER_LENGTH) {
        ByteReader data = new ByteReader(profile);
        data.skip(offset);
        byte[] bytes = data.take(length);
        if (NUMBER_TYPES.contains(ascii(bytes).substring(0, 4))) {
          tags.add(new Tag(name, bytes));
        }
      }
    }
    return tags;
  }

  private static byte[] write(byte[] profile, List<Tag> colours) {
    boolean version4 = profile[8] >= 4;
    List<Tag> tags = new ArrayList<>();
    tags.add(new Tag("desc", version4 ? unicodeText("Colours") : descriptionText("Colours")));
    tags.add(new Tag("cprt", version4 ? unicodeText("None") : plainText("None")));
    tags.addAll(colours);
    ByteBuffer table = ByteBuffer.allocate(4 + 12 * tags.size()).putInt(tags.size());
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (Tag tag : tags) {
      // Three curves are often one: writing equal data once keeps the profile as small as it was.
      int offset = offsetOfEqual(tags, tag, table);
      if (offset == 0) {
        offset = HEADER_LENGTH + table.capacity() + data.size();
        data.writeBytes(tag.data());
        data.writeBytes(new byte[-tag.data().length & 3]);
      }
      table.put(tag.name().getBytes(StandardCharsets.US_ASCII)).putInt(offset).putInt(tag.data().length);
    }
    int length = HEADER_LENGTH + table.capacity() + data.size();
    return ByteBuffer.allocate(length)
        .put(header(profile, length))
        .put(table.array())
        .put(data.toByteArray())
        .array();
  }

  private static int offsetOfEqual(List<Tag> tags, Tag wanted, ByteBuffer table) {
    for (int i = 0; 4 + 12 * i < table.position(); i++) {
      if (java.util.Arrays.equals(tags.get(i).data(), wanted.data())) {
        return table.getInt(4 + 12 * i + 4);
      }
    }
    return 0;
  }

  /** Keeps version, class, colour spaces, intent and illuminant; names and dates give way to fixed ones. */
  private static byte[] header(byte[] profile, int length) {
    ByteBuffer header = ByteBuffer.allocate(HEADER_LENGTH);
    header.putInt(0, length).put(8, profile, 8, 4).put(12, profile, 12, 12);
    header.putShort(24, (short) 2000).putShort(26, (short) 1).putShort(28, (short) 1);
    header.put(36, profile, 36, 4).put(64, profile, 64, 4).put(68, profile, 68, 12);
    return header.array();
  }

  private static byte[] plainText(String text) {
    return ByteBuffer.allocate(8 + text.length() + 1).put(bytes("text")).position(8).put(bytes(text)).array();
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
