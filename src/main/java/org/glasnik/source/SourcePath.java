package org.glasnik.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file's or folder's place inside the workspace: relative, with {@code /} between its names, in
 * Unicode NFC.
 *
 * <p>This is the one gate that every path of a workspace passes: no absolute path, no {@code ..},
 * no empty name, no backslash, and no control or format character (which could hide what a name
 * says). The empty path is the workspace itself.
 */
public record SourcePath(String value) implements Comparable<SourcePath> {

  /** The workspace itself. */
  public static final SourcePath ROOT = new SourcePath("");

  public SourcePath {
    if (!isSafe(value)) {
      throw new IllegalArgumentException("not a path inside the workspace: " + value);
    }
  }

  /**
   * The path of a text that is known to be safe, brought to NFC.
   *
   * @throws IllegalArgumentException if the text is no path inside the workspace; see {@link
   *     #parse} for texts that people wrote
   */
  public static SourcePath of(String text) {
    return new SourcePath(nfc(text));
  }

  /**
   * The path that a person wrote, or nothing when it leads out of the workspace or holds a
   * character that a path must not.
   */
  public static Optional<SourcePath> parse(String text) {
    String normal = nfc(text);
    return isSafe(normal) ? Optional.of(new SourcePath(normal)) : Optional.empty();
  }

  /** The last name, empty for the workspace itself. */
  public String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** The ending of the name without its dot, in lower case ASCII; empty if there is none. */
  public String extension() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : Ascii.lower(name.substring(dot + 1));
  }

  /** The folder that holds this path; the workspace is its own parent. */
  public SourcePath parent() {
    int slash = value.lastIndexOf('/');
    return slash < 0 ? ROOT : new SourcePath(value.substring(0, slash));
  }

  /**
   * The path one name deeper.
   *
   * @throws IllegalArgumentException if the name is not safe
   */
  public SourcePath child(String name) {
    return of(value.isEmpty() ? name : value + "/" + name);
  }

  /** The names from the workspace down; empty for the workspace itself. */
  public List<String> names() {
    return value.isEmpty() ? List.of() : List.of(value.split("/", -1));
  }

  /** Whether this path is the folder itself or lies in it at any depth. */
  public boolean isWithin(SourcePath folder) {
    return folder.value.isEmpty()
        || value.equals(folder.value)
        || (value.startsWith(folder.value) && value.charAt(folder.value.length()) == '/');
  }

  /** What remains of this path below a folder that holds it. */
  public String below(SourcePath folder) {
    if (!isWithin(folder)) {
      throw new IllegalArgumentException(value + " is not in " + folder.value);
    }
    return folder.value.isEmpty()
        ? value
        : value.substring(Math.min(value.length(), folder.value.length() + 1));
  }

  /**
   * Follows a relative link from this folder, where {@code .} and {@code ..} are allowed as long as
   * they stay inside the workspace; nothing when the link leads out or is no safe path.
   */
  public Optional<SourcePath> resolve(String relative) {
    if (relative.startsWith("/")) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>(names());
    for (String name : nfc(relative).split("/", -1)) {
      if (name.equals("..")) {
        if (names.isEmpty()) {
          return Optional.empty();
        }
        names.remove(names.size() - 1);
      } else if (!name.equals(".") && !name.isEmpty()) {
        names.add(name);
      }
    }
    return parse(String.join("/", names));
  }

  @Override
  public int compareTo(SourcePath other) {
    return value.compareTo(other.value);
  }

  // A record's own equals and hashCode take a moment to be linked, in every start of the program.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourcePath sourcePath && value.equals(sourcePath.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }

  private static String nfc(String text) {
    return Ascii.isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isSafe(String value) {
    if (value.isEmpty()) {
      return true;
    }
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || value.charAt(i) == '/') {
        if (!isSafeName(value, start, i)) {
          return false;
        }
        start = i + 1;
      } else if (isForbidden(value.charAt(i))) {
        return false;
      }
    }
    return Ascii.isAscii(value) || Normalizer.isNormalized(value, Normalizer.Form.NFC);
  }

  private static boolean isSafeName(String value, int start, int end) {
    int length = end - start;
    boolean dots = length <= 2 && value.startsWith("..".substring(0, length), start);
    boolean drive = start == 0 && length == 2 && value.charAt(1) == ':';
    return length > 0 && !dots && !drive;
  }

  private static boolean isForbidden(char c) {
    if (c < 0x80) {
      return c < 0x20 || c == 0x7f || c == '\\';
    }
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
