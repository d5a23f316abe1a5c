package org.glasnik.output.image;

import java.util.Optional;

/**
 * How large a picture is when it is seen upright, in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record PictureSize(int width, int height) {

  /** The most pixels of one picture; a small file can claim billions and bring a browser down. */
  public static final long MAX_PIXELS = 50_000_000;

  /** The most bytes of one picture. */
  public static final int MAX_BYTES = 40 * 1024 * 1024;

  /** The size as the header says it, nothing decoded; empty for what cannot be published. */
  public static Optional<PictureSize> read(byte[] bytes) {
    try {
      return Optional.of(measure(bytes));
    } catch (PictureFault fault) {
      return Optional.empty();
    }
  }

  static PictureSize measure(byte[] bytes) throws PictureFault {
    return switch (PictureFormat.of(bytes)) {
      case JPEG -> JpegPicture.readHeader(bytes).uprightSize();
      case PNG -> PngPicture.size(bytes);
      case GIF -> GifPicture.size(bytes);
      case WEBP -> WebpPicture.size(bytes);
      case SVG -> SvgPicture.size(bytes);
      case HEIC, AVIF, TIFF, BMP, OTHER ->
          throw PictureFault.unsuitable("it is no picture for the web", "");
    };
  }

  /**
   * A size that can be published.
   *
   * @throws PictureFault if there is nothing to see or too much
   */
  static PictureSize of(long width, long height) throws PictureFault {
    if (width < 1 || height < 1) {
      throw PictureFault.damaged("it says that it is " + width + " × " + height + " pixels large");
    }
    // Each side first: the product of two numbers of 32 bits may not fit.
    if (width > MAX_PIXELS || height > MAX_PIXELS || width * height > MAX_PIXELS) {
      throw PictureFault.tooLarge(
          "the picture is " + width + " × " + height + " pixels large, more than 50 million",
          "save it smaller; 2400 pixels on the longer side are enough for any screen");
    }
    return new PictureSize((int) width, (int) height);
  }
}
