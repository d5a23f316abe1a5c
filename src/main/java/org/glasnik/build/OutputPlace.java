package org.glasnik.build;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.glasnik.site.Drafts;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a folder may be written to: it must be absent, empty or carry our marker, and
 * must not be a place where people keep other things.
 */
final class OutputPlace {

  static final String OWN = ".glasnik";
  static final String MARKER = "marker";

  private static final String MARKER_HEAD = "Glasnik output folder, version 1";
  private static final List<String> SOURCES = List.of("unions", "site-templates", OWN, ".git");

  private OutputPlace() {}

  /**
   * The folder's real path; it need not exist yet.
   *
   * @param home the user's home folder
   * @throws OutputRefusedException when the folder is one that nobody means
   */
  static Path check(Path out, Path workspace, Path home) throws IOException {
    Path real = real(out);
    Path source = real(workspace);
    if (source.startsWith(real)) {
      throw refused(out, "holds the workspace itself");
    }
    if (real(home).startsWith(real) || real.getParent() == null) {
      throw refused(out, "holds your home folder or the whole disk");
    }
    for (String name : SOURCES) {
      if (real.startsWith(source.resolve(name))) {
        throw refused(out, "is a place for sources, in " + source.resolve(name));
      }
    }
    return real;
  }

  /** Refuses a folder that holds something and does not carry our marker. */
  static void checkIsOurs(Path out) throws IOException {
    if (!Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(out)) {
      throw refused(out, "is a file");
    }
    Path own = out.resolve(OWN);
    if (Files.isSymbolicLink(own)) {
      throw refused(own, "is a link");
    }
    if (marker(out) == null) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(out)) {
        for (Path entry : entries) {
          if (!entry.equals(own)) {
            throw refused(
                out,
                "is not empty, holds " + entry.getFileName() + ", and was not made by Glasnik");
          }
        }
      }
    }
  }

  /** Refuses to mix a site with drafts and a public one in one folder. */
  static void checkKind(Path out, Drafts drafts) throws IOException {
    String marker = marker(out);
    if (marker != null && !marker.equals(markerText(drafts))) {
      String what =
          !marker.startsWith(MARKER_HEAD + "\n")
              ? "was made by another version of Glasnik"
              : drafts == Drafts.SHOW
                  ? "holds a public site; drafts need a folder of their own"
                  : "holds a preview with drafts; the public site needs a folder of its own";
      throw refused(out, what);
    }
  }

  static String markerText(Drafts drafts) {
    return MARKER_HEAD
        + "\n"
        + (drafts == Drafts.SHOW ? "with drafts: never upload this" : "public")
        + "\n";
  }

  private static @Nullable String marker(Path out) throws IOException {
    Path marker = out.resolve(OWN).resolve(MARKER);
    return Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS) ? Files.readString(marker) : null;
  }

  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path existing = absolute;
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
  }

  private static OutputRefusedException refused(Path path, String why) {
    return new OutputRefusedException(
        path + " " + why + ". Nothing was changed; choose another folder with --out.");
  }
}
