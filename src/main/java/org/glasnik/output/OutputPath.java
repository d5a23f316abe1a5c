package org.glasnik.output;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.glasnik.source.Ascii;
import org.jspecify.annotations.Nullable;

/**
 * The place of one file in the output folder: relative, with {@code /} between its names, in
 * Unicode NFC; its first name is the union's id.
 *
 * <p>This is the one gate that every written path passes. It lets through only what every file
 * system can hold, so that a site built on one machine can be unpacked on any other.
 */
public record OutputPath(String value) implements Comparable<OutputPath> {

  /** Longest name, in UTF-8 bytes: file systems stop at 255, and uploads add endings. */
  static final int MAX_NAME_BYTES = 200;

  /** Longest path, in characters: Windows stops at 260, with the folder that holds the site. */
  static final int MAX_LENGTH = 240;

  private static final String FORBIDDEN = "<>:\"|?*\\";
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$");
  private static final String DEVICE_DIGITS = "0123456789¹²³";

  public OutputPath {
    String fault = fault(value);
    if (fault != null) {
      throw new IllegalArgumentException(fault);
    }
  }

  /**
   * The path of these texts joined by {@code /} and brought to NFC.
   *
   * @throws IllegalArgumentException with a sentence that says what no file system could hold
   */
  public static OutputPath of(String text) {
    return new OutputPath(nfc(text));
  }

  /** Why a text can't be an output path, as a sentence for people, or nothing when it can. */
  public static Optional<String> faultOf(String text) {
    return Optional.ofNullable(fault(nfc(text)));
  }

  /** The id of the union whose site holds this file. */
  public String union() {
    int slash = value.indexOf('/');
    return slash < 0 ? value : value.substring(0, slash);
  }

  /** The path inside the union's site. */
  public String inSite() {
    return value.substring(value.indexOf('/') + 1);
  }

  /** The path of the folder that holds this file; empty for a file of the output folder itself. */
  public String folder() {
    return value.substring(0, Math.max(0, value.lastIndexOf('/')));
  }

  /** The last name. */
  public String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /**
   * Equal for two paths that some file system or web server could take for one: the same by letter
   * case, by normalisation or compatibility, or by the dots of the Turkish i.
   */
  public String collisionKey() {
    return collisionKey(value);
  }

  static String collisionKey(String path) {
    if (Ascii.isAscii(path)) {
      return Ascii.lower(path);
    }
    // Upper first: that opens ß, ŉ and ligatures, and takes ı and ſ to their plain letters.
    String folded =
        Normalizer.normalize(path, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT)
            .replace("i\u0307", "i")
            .replace('ς', 'σ');
    return Normalizer.normalize(folded, Normalizer.Form.NFKC);
  }

  @Override
  public int compareTo(OutputPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private static String nfc(String text) {
    return Ascii.isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static @Nullable String fault(String value) {
    if (value.length() > MAX_LENGTH) {
      return "the path is longer than " + MAX_LENGTH + " characters";
    }
    int c;
    for (int i = 0; i < value.length(); i += Character.charCount(c)) {
      c = value.codePointAt(i);
      if (FORBIDDEN.indexOf(c) >= 0 || !isWritable(c)) {
        return "the character " + Character.getName(c) + " can't stand in a file name everywhere";
      }
    }
    if (!Ascii.isAscii(value) && !Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
      return "the path is not in Unicode NFC";
    }
    int start = 0;
    while (start <= value.length()) {
      int slash = value.indexOf('/', start);
      int end = slash < 0 ? value.length() : slash;
      String fault = nameFault(value.substring(start, end));
      if (fault != null) {
        return fault;
      }
      start = end + 1;
    }
    return value.equals(".glasnik") || value.startsWith(".glasnik/")
        ? "the folder .glasnik is the program's own"
        : null;
  }

  private static @Nullable String nameFault(String name) {
    if (name.isEmpty()) {
      return "a folder or file in the path has no name";
    }
    char last = name.charAt(name.length() - 1);
    if (last == '.' || last == ' ' || name.charAt(0) == ' ') {
      return "the name \"" + name + "\" begins or ends with a space, or ends with a dot";
    }
    if (name.length() > MAX_NAME_BYTES
        || (name.length() * 3 > MAX_NAME_BYTES
            && name.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_BYTES)) {
      return "the name \"" + name + "\" is longer than " + MAX_NAME_BYTES + " bytes";
    }
    return isDevice(name) ? "the name \"" + name + "\" means a device on Windows" : null;
  }

  private static boolean isDevice(String name) {
    int dot = name.indexOf('.');
    String stem = Ascii.lower((dot < 0 ? name : name.substring(0, dot)).strip());
    return DEVICES.contains(stem)
        || (stem.length() == 4
            && (stem.startsWith("com") || stem.startsWith("lpt"))
            && DEVICE_DIGITS.indexOf(stem.charAt(3)) >= 0);
  }

  private static boolean isWritable(int c) {
    if (c < 0x80) {
      return c >= 0x20 && c != 0x7f;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
