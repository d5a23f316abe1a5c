package org.glasnik.build;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.glasnik.output.OutputPath;
import org.glasnik.source.Digest;

/**
 * What one union's folder holds, as it was written: the only files there that a build may overwrite
 * or remove.
 *
 * <p>As text it is one line a file, in path order, closed by a line with the digest of all before
 * it, so that a cut or damaged one is noticed. It holds no time and nothing of the machine.
 */
public final class BuildManifest {

  /** Nothing was written yet. */
  public static final BuildManifest EMPTY = new BuildManifest(Map.of());

  private static final String HEAD = "glasnik manifest 1\n";
  private static final String END = "end ";

  private final NavigableMap<OutputPath, Entry> entries;

  public BuildManifest(Map<OutputPath, Entry> entries) {
    this.entries = Collections.unmodifiableNavigableMap(new TreeMap<>(entries));
  }

  /**
   * One file.
   *
   * @param size in bytes
   * @param recipe of the output that made it
   */
  public record Entry(Digest digest, long size, String recipe) {}

  /** The files, in path order. */
  public NavigableMap<OutputPath, Entry> entries() {
    return entries;
  }

  /** The files of this build that a later one no longer has, in path order. */
  List<OutputPath> orphans(BuildManifest later) {
    return entries.keySet().stream().filter(path -> !later.entries.containsKey(path)).toList();
  }

  /** Whether a file of this path, which may be any text, was written by us. */
  boolean lists(String path) {
    return OutputPath.faultOf(path).isEmpty() && entries.containsKey(OutputPath.of(path));
  }

  /** Reads what {@link #format} wrote; nothing if it is damaged or of another version. */
  public static Optional<BuildManifest> parse(String text) {
    int end = text.lastIndexOf('\n' + END) + 1;
    if (!text.startsWith(HEAD)
        || end < HEAD.length()
        || !text.substring(end).equals(closing(text.substring(0, end)))) {
      return Optional.empty();
    }
    Map<OutputPath, Entry> entries = new TreeMap<>();
    try {
      text.substring(HEAD.length(), end)
          .lines()
          .map(line -> line.split(" ", 4))
          .forEach(
              field ->
                  entries.put(
                      new OutputPath(field[3]),
                      new Entry(new Digest(field[0]), Long.parseLong(field[1]), field[2])));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
    return Optional.of(new BuildManifest(entries));
  }

  /** The text to keep. */
  public String format() {
    StringBuilder out = new StringBuilder(HEAD.length() + entries.size() * 128).append(HEAD);
    entries.forEach(
        (path, entry) ->
            out.append(entry.digest.hex())
                .append(' ')
                .append(entry.size)
                .append(' ')
                .append(entry.recipe)
                .append(' ')
                .append(path)
                .append('\n'));
    return out.append(closing(out.toString())).toString();
  }

  private static String closing(String before) {
    return END + Digest.of(before).hex() + "\n";
  }
}
