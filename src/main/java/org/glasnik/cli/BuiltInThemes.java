package org.glasnik.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceTree;

/**
 * The themes that came with the program, read from its own jar or, while it is being developed,
 * from the folder of its classes. An edge: only the program's own files are read.
 */
public final class BuiltInThemes {

  private static final String FOLDER = "site-templates";

  private BuiltInThemes() {}

  /** The files under {@code site-templates/}; their bytes are read when they are asked for. */
  public static SourceTree tree() {
    try {
      CodeSource source = BuiltInThemes.class.getProtectionDomain().getCodeSource();
      File program = new File(source.getLocation().toURI());
      List<SourceFile> files = new ArrayList<>();
      if (program.isDirectory()) {
        addFolder(program.toPath(), files);
      } else {
        addJar(program, files);
      }
      return new SourceTree(files, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it is", e);
    }
  }

  private static void addJar(File jar, List<SourceFile> files) throws IOException {
    try (ZipFile zip = new ZipFile(jar)) {
      zip.stream()
          .filter(entry -> entry.getName().startsWith(FOLDER + "/") && !entry.isDirectory())
          .forEach(entry -> files.add(file(entry.getName(), entry)));
    }
  }

  private static SourceFile file(String name, ZipEntry entry) {
    return new SourceFile(SourcePath.of(name), entry.getSize(), () -> resource(name));
  }

  private static void addFolder(Path classes, List<SourceFile> files) throws IOException {
    Path root = classes.resolve(FOLDER);
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        String name = classes.relativize(path).toString().replace(File.separatorChar, '/');
        files.add(new SourceFile(SourcePath.of(name), Files.size(path), () -> resource(name)));
      }
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = BuiltInThemes.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program has lost its file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
