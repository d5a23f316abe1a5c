package org.glasnik.output.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.plugins.jpeg.JPEGQTable;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Turns a picture upright by decoding it and encoding it anew. Its colour profile is kept out of
 * the decoder's hands and put back after, so that only pixels change places.
 */
final class JpegTurn {

  /** For the few files whose own tables cannot be taken; the eye sees no difference. */
  private static final float QUALITY = 0.9f;

  private JpegTurn() {}

  static byte[] upright(JpegPicture picture) throws PictureFault {
    if (picture.components() != 1 && picture.components() != 3) {
      throw PictureFault.unsuitable(
          "it lies on its side and is made for printing (CMYK)",
          "open it in a picture editor, turn it upright and save it as an RGB JPEG");
    }
    try {
      BufferedImage turned = turn(decode(picture.withoutProfile()), picture.orientation());
      return JpegPicture.read(encode(turned, picture)).withProfileOf(picture);
    } catch (IOException | RuntimeException undecodable) {
      // ImageIO throws unchecked exceptions for some damaged files.
      throw PictureFault.damaged("it cannot be turned upright");
    }
  }

  private static BufferedImage decode(byte[] jpeg) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
      reader.setInput(in, true, true);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage turn(BufferedImage image, int orientation) {
    int width = image.getWidth();
    int height = image.getHeight();
    boolean swaps = ExifOrientation.swapsSides(orientation);
    Raster from = image.getRaster();
    WritableRaster to =
        from.createCompatibleWritableRaster(swaps ? height : width, swaps ? width : height);
    boolean mirrorX = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    boolean mirrorY = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    int[] row = null;
    for (int y = 0; y < height; y++) {
      row = from.getPixels(0, y, width, 1, row);
      if (mirrorX) {
        mirror(row, from.getNumBands());
      }
      int target = mirrorY ? height - 1 - y : y;
      if (swaps) {
        to.setPixels(target, 0, 1, width, row);
      } else {
        to.setPixels(0, target, width, 1, row);
      }
    }
    return new BufferedImage(image.getColorModel(), to, false, null);
  }

  private static void mirror(int[] row, int bands) {
    for (int left = 0, right = row.length - bands; left < right; left += bands, right -= bands) {
      for (int band = 0; band < bands; band++) {
        int kept = row[left + band];
        row[left + band] = row[right + band];
        row[right + band] = kept;
      }
    }
  }

  private static byte[] encode(BufferedImage image, JpegPicture picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Optional<JPEGQTable[]> tables =
        picture.tables().forEncoding(ExifOrientation.swapsSides(picture.orientation()));
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      JPEGImageWriteParam param = new JPEGImageWriteParam(Locale.ROOT);
      if (tables.isPresent()) {
        JpegTables.apply(tables.get(), param);
      } else {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
      }
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    byte[] jpeg = out.toByteArray();
    return tables.map(used -> JpegTables.insert(used, jpeg)).orElse(jpeg);
  }
}
