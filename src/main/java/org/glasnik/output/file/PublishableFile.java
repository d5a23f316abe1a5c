package org.glasnik.output.file;

import java.util.Set;
import org.glasnik.output.image.CleanPicture;
import org.glasnik.output.image.PictureFormat;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;

/** Makes a file fit to be seen by everybody: pictures lose their metadata, programs are refused. */
final class PublishableFile {

  /** What a server or browser would run instead of handing it over. */
  private static final Set<String> RUNNING =
      Set.of(
          "asp",
          "aspx",
          "bat",
          "cgi",
          "cmd",
          "com",
          "exe",
          "htaccess",
          "htm",
          "html",
          "jar",
          "js",
          "jsp",
          "mjs",
          "msi",
          "phar",
          "php",
          "phtml",
          "pl",
          "ps1",
          "py",
          "rb",
          "sh",
          "shtml",
          "swf",
          "vbs",
          "wasm",
          "xht",
          "xhtml",
          "xml",
          "xsl",
          "xslt");

  private PublishableFile() {}

  static Parsed<byte[]> bytes(SourceFile file) {
    SourcePath path = file.path();
    if (RUNNING.contains(path.extension())) {
      return Parsed.failed(
          Problem.error(
              "file",
              SourceSpan.whole(path),
              "\"" + path.name() + "\" would be run instead of being handed over",
              "offer a document, such as PDF, or put it into a .zip"));
    }
    byte[] bytes = file.bytes();
    if (!isPicture(path, PictureFormat.of(bytes))) {
      return Parsed.of(bytes);
    }
    Parsed<CleanPicture> picture = CleanPicture.clean(path, bytes);
    return new Parsed<>(picture.value().map(CleanPicture::bytes), picture.problems());
  }

  /** By its bytes or by its name: a photograph keeps its place under any name. */
  private static boolean isPicture(SourcePath path, PictureFormat format) {
    return PictureFormat.isPictureName(path.extension())
        || (format != PictureFormat.OTHER && format != PictureFormat.SVG);
  }
}
