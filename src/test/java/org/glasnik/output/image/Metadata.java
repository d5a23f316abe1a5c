package org.glasnik.output.image;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an independent reader finds in a picture. */
final class Metadata {

  private Metadata() {}

  /** The names of the kinds of metadata, such as {@code GPS} or {@code XMP}. */
  static SortedSet<String> kinds(byte[] picture) {
    try {
      SortedSet<String> kinds = new TreeSet<>();
      ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture))
          .getDirectories()
          .forEach(directory -> kinds.add(directory.getName()));
      return kinds;
    } catch (ImageProcessingException | IOException broken) {
      throw new AssertionError(broken);
    }
  }

  /** Whether a text stands in the bytes, in one of the ways that programs write texts. */
  static boolean holds(byte[] picture, String text) {
    String bytes = new String(picture, StandardCharsets.ISO_8859_1);
    return bytes.contains(text)
        || bytes.contains(latin(text.getBytes(StandardCharsets.UTF_16BE)))
        || bytes.contains(latin(text.getBytes(StandardCharsets.UTF_16LE)));
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
