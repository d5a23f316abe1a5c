package org.glasnik.output.image;

import java.util.ArrayList;
import java.util.List;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;

/**
 * A picture as it is published: upright, its colours and pixels, and nothing else. What may stay is
 * listed, format by format; what is not listed goes, known or not.
 */
public final class CleanPicture {

  private static final String FORMATS = "JPEG, PNG, GIF, WebP or SVG";

  private final PictureFormat format;
  private final PictureSize size;
  private final byte[] bytes;

  private CleanPicture(PictureFormat format, PictureSize size, byte[] bytes) {
    this.format = format;
    this.size = size;
    this.bytes = bytes;
  }

  /**
   * Cleans a picture. The same bytes give the same result, on every machine; a picture that is
   * clean already is given back as it is.
   *
   * @param path where the picture stands, for its ending and for problems
   */
  public static Parsed<CleanPicture> clean(SourcePath path, byte[] bytes) {
    try {
      PictureFormat format = PictureFormat.of(bytes);
      checkKind(path, bytes, format);
      List<Problem> problems = new ArrayList<>();
      CleanPicture picture = clean(format, bytes, new SvgRemovals(path, problems));
      return Parsed.of(picture, problems);
    } catch (PictureFault fault) {
      return Parsed.failed(
          Problem.error(fault.rule(), SourceSpan.whole(path), fault.what(), fault.hint()));
    }
  }

  /** Cleans a picture that stands inside another one; only pixels are taken there. */
  static CleanPicture cleanRaster(byte[] bytes) throws PictureFault {
    PictureFormat format = PictureFormat.of(bytes);
    return switch (format) {
      case JPEG -> jpeg(bytes);
      case PNG -> new CleanPicture(format, PngPicture.size(bytes), PngPicture.clean(bytes));
      case GIF -> new CleanPicture(format, GifPicture.size(bytes), GifPicture.clean(bytes));
      case WEBP -> new CleanPicture(format, WebpPicture.size(bytes), WebpPicture.clean(bytes));
      case SVG, HEIC, AVIF, TIFF, BMP, OTHER ->
          throw PictureFault.unsuitable("it is no picture made of pixels", "");
    };
  }

  public PictureFormat format() {
    return format;
  }

  /** Upright, as it is published. */
  public PictureSize size() {
    return size;
  }

  /** The file to publish; not a copy. */
  public byte[] bytes() {
    return bytes;
  }

  private static CleanPicture clean(PictureFormat format, byte[] bytes, SvgRemovals removals)
      throws PictureFault {
    if (format == PictureFormat.SVG) {
      return new CleanPicture(format, SvgPicture.size(bytes), SvgPicture.clean(bytes, removals));
    }
    return cleanRaster(bytes);
  }

  private static CleanPicture jpeg(byte[] bytes) throws PictureFault {
    JpegPicture picture = JpegPicture.read(bytes);
    PictureSize size = picture.uprightSize();
    byte[] clean =
        picture.orientation() == ExifOrientation.UPRIGHT
            ? picture.withoutMetadata()
            : JpegTurn.upright(picture);
    return new CleanPicture(PictureFormat.JPEG, size, clean);
  }

  private static void checkKind(SourcePath path, byte[] bytes, PictureFormat format)
      throws PictureFault {
    if (bytes.length > PictureSize.MAX_BYTES) {
      throw PictureFault.tooLarge(
          "the picture's file is larger than 40 MB",
          "save it smaller; 2400 pixels on the longer side are enough for any screen");
    }
    switch (format) {
      case JPEG, PNG, GIF, WEBP, SVG -> checkEnding(path, format);
      case HEIC, AVIF, TIFF, BMP ->
          throw PictureFault.unsuitable(
              "\"" + path.name() + "\" is " + format.title() + ", which not every browser can show",
              "save it as " + FORMATS);
      case OTHER ->
          throw PictureFault.unsuitable(
              bytes.length == 0
                  ? "\"" + path.name() + "\" is empty"
                  : "\"" + path.name() + "\" is no picture, whatever its name says",
              "take a picture in the format " + FORMATS);
    }
  }

  private static void checkEnding(SourcePath path, PictureFormat format) throws PictureFault {
    if (!format.hasEnding(path.extension())) {
      throw PictureFault.unsuitable(
          "\"" + path.name() + "\" is a picture of the format " + format.title(),
          "let its name end with \"." + format.ending() + "\", here and where texts name it");
    }
  }
}
