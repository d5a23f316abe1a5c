package org.glasnik.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workspace from the disk: the edge at which sources come in, and the only class that reads
 * them.
 *
 * <p>Only the workspace's own folders are entered, links are never followed, and every name passes
 * the gate of {@link SourcePath}. The bytes are read later, when somebody asks a file for them.
 */
public final class SourceDirectory {

  /** Folders deeper than this are a mistake or an attack. */
  static final int MAX_DEPTH = 40;

  private static final List<String> FOLDERS = List.of("site-templates", "unions");

  private static final List<String> FILES = List.of("network.yaml", "topics.yaml");

  /** Further files beside them, one a language. */
  private static final String GLOSSARIES = "glossary.*.yaml";

  private static final Set<OpenOption> READ_NO_LINK =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

  private final @Nullable Path output;
  private final List<SourceFile> files = new ArrayList<>();
  private final Problems problems = new Problems();

  private SourceDirectory(@Nullable Path output) {
    this.output = output;
  }

  /**
   * Lists a workspace's files.
   *
   * @param workspace the folder with {@code network.yaml}; may itself be reached through a link
   * @param output a folder that is never read as source, wherever it lies
   * @throws IOException if the workspace or a folder in it can't be listed
   */
  public static SourceTree read(Path workspace, @Nullable Path output) throws IOException {
    Path root = workspace.toRealPath();
    Path skipped = output == null ? null : output.toAbsolutePath().normalize();
    SourceDirectory directory = new SourceDirectory(skipped);
    for (Path path : topFiles(root)) {
      directory.add(new Entry(nfc(path.getFileName().toString()), path), SourcePath.ROOT, 0);
    }
    for (String name : FOLDERS) {
      directory.add(new Entry(name, root.resolve(name)), SourcePath.ROOT, 0);
    }
    return new SourceTree(directory.files, directory.problems.list());
  }

  /**
   * The files at the top of a workspace that are read, whether they exist or not.
   *
   * @throws IOException if the workspace can't be listed
   */
  public static List<Path> topFiles(Path workspace) throws IOException {
    List<Path> found = new ArrayList<>();
    FILES.forEach(name -> found.add(workspace.resolve(name)));
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(workspace, GLOSSARIES)) {
      stream.forEach(found::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    found.sort(null);
    return found;
  }

  private record Entry(String name, Path path) {}

  private void list(Path folder, SourcePath path, int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      problems.error(
          "file-name",
          SourceSpan.whole(path),
          "folders lie in each other more than " + MAX_DEPTH + " deep",
          "move the folder up");
      return;
    }
    Map<String, String> taken = new HashMap<>();
    for (Entry entry : entries(folder)) {
      if (!EditorFiles.isToolsOwn(entry.name) && !entry.path.equals(output)) {
        String earlier = taken.putIfAbsent(folded(entry.name), entry.name);
        if (earlier == null) {
          add(entry, path, depth);
        } else {
          problems.error("file-name", SourceSpan.whole(path), twins(earlier, entry.name), RENAME);
        }
      }
    }
  }

  private static final String RENAME =
      "rename one of them: other machines can hold only one of the two";

  private static String twins(String one, String other) {
    return one.equals(other)
        ? "two files here have the name \"" + one + "\", with its accents stored in two ways"
        : "\"" + one + "\" and \"" + other + "\" differ only in upper and lower case";
  }

  private static List<Entry> entries(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        entries.add(new Entry(nfc(path.getFileName().toString()), path));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    // The disk's order is nobody's order; the path breaks the tie of two spellings of one name.
    entries.sort(Comparator.comparing(Entry::name).thenComparing(Entry::path));
    return entries;
  }

  private void add(Entry entry, SourcePath folder, int depth) throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes =
          Files.readAttributes(entry.path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      // Gone since its folder was listed, or a top entry that this workspace does not have: what
      // must be there is said by those who need it.
      return;
    }
    SourcePath path = pathOf(entry.name, folder);
    if (path == null) {
      return;
    }
    if (attributes.isDirectory()) {
      list(entry.path, path, depth + 1);
    } else if (attributes.isRegularFile()) {
      files.add(new SourceFile(path, attributes.size(), () -> bytes(entry.path)));
    } else if (attributes.isSymbolicLink()) {
      problems.error(
          "link-on-disk",
          SourceSpan.whole(path),
          "this is a link to another place on the disk, and links are not followed",
          "put the file or folder itself here");
    } else {
      problems.error(
          "file-name",
          SourceSpan.whole(path),
          "this is neither a file nor a folder",
          "remove it from the workspace");
    }
  }

  private @Nullable SourcePath pathOf(String name, SourcePath folder) {
    SourcePath path =
        name.indexOf('\ufffd') >= 0
            ? null
            : SourcePath.parse(folder.value().isEmpty() ? name : folder.value() + "/" + name)
                .orElse(null);
    if (path == null) {
      problems.error(
          "file-name",
          SourceSpan.whole(folder),
          "the name \"" + name + "\" holds a character that a file name must not have",
          "rename the file with letters, digits, hyphens and dots");
    }
    return path;
  }

  private static byte[] bytes(Path path) {
    try (SeekableByteChannel channel = Files.newByteChannel(path, READ_NO_LINK);
        InputStream in = Channels.newInputStream(channel)) {
      byte[] bytes = new byte[Math.toIntExact(channel.size())];
      int length = in.readNBytes(bytes, 0, bytes.length);
      if (length < bytes.length) {
        return Arrays.copyOf(bytes, length);
      }
      // An editor may be writing: what came after the size was asked belongs to the file as well.
      byte[] rest = in.readAllBytes();
      if (rest.length == 0) {
        return bytes;
      }
      byte[] whole = Arrays.copyOf(bytes, length + rest.length);
      System.arraycopy(rest, 0, whole, length, rest.length);
      return whole;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nfc(String name) {
    return Ascii.isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static String folded(String name) {
    return Ascii.isAscii(name)
        ? Ascii.lower(name)
        : nfc(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
  }
}
