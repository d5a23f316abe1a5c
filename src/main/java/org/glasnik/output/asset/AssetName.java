package org.glasnik.output.asset;

import java.text.Normalizer;
import java.util.Locale;
import org.glasnik.source.Digest;

/**
 * The name of a file under {@code /assets/}: what it was called, and a piece of its digest. New
 * bytes have a new name, so browsers may keep the old ones for ever.
 */
public record AssetName(String value) {

  private static final int MAX_STEM = 60;

  /**
   * The name for these bytes.
   *
   * @param fileName as the editor called it; only its ASCII letters and digits are kept, so that
   *     every server and every mail program can hold the address
   */
  public static AssetName of(String fileName, byte[] published) {
    int dot = fileName.lastIndexOf('.');
    String stem = plain(dot > 0 ? fileName.substring(0, dot) : fileName);
    String ending = dot > 0 ? plain(fileName.substring(dot + 1)) : "";
    return new AssetName(
        (stem.isEmpty() ? "file" : stem)
            + "."
            + Digest.of(published).shortHex()
            + (ending.isEmpty() ? "" : "." + ending));
  }

  private static String plain(String text) {
    String letters = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < letters.length() && name.length() < MAX_STEM; i++) {
      char c = letters.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        name.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !name.isEmpty()
          && name.charAt(name.length() - 1) != '-') {
        name.append('-');
      }
    }
    int end = name.length();
    while (end > 0 && name.charAt(end - 1) == '-') {
      end--;
    }
    return name.substring(0, end);
  }

  @Override
  public String toString() {
    return value;
  }
}
