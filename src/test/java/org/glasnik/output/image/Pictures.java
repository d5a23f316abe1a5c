package org.glasnik.output.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.glasnik.source.Parsed;
import org.glasnik.source.SourcePath;

/** Pictures made for tests, with all that cameras and programs write into them. */
final class Pictures {

  /** Stands in every hand-made note; no byte of it may be published. */
  static final String SECRET = "Mirjana-Secret";

  private Pictures() {}

  static Parsed<CleanPicture> clean(String name, byte[] bytes) {
    return CleanPicture.clean(SourcePath.of("unions/rail/assets/" + name), bytes);
  }

  static byte[] cleaned(String name, byte[] bytes) {
    return clean(name, bytes).value().orElseThrow().bytes();
  }

  /** Red and green above, blue and white below; each a quarter. */
  static BufferedImage quarters(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < 4; i++) {
      graphics.setColor(colours[i]);
      graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
    }
    graphics.dispose();
    return image;
  }

  static byte[] encoded(String format, BufferedImage image) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalArgumentException(format);
      }
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static BufferedImage decoded(byte[] bytes) {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static byte[] jpeg() {
    return encoded("jpeg", quarters(64, 32));
  }

  static byte[] png() {
    return encoded("png", quarters(64, 32));
  }

  static byte[] gif() {
    return encoded("gif", quarters(64, 32));
  }

  /** One transparent pixel, lossless, with the header that leaves room for notes. */
  static byte[] webp(byte[]... chunks) {
    byte[] pixels = HexFormat.of().parseHex("2f00000010071011118888fe0700");
    byte[] header = HexFormat.of().parseHex("2c000000" + "000000" + "000000");
    byte[] body = join(webpChunk("VP8X", header), webpChunk("VP8L", pixels), join(chunks));
    return join(latin("RIFF"), littleEndian(body.length + 4), latin("WEBP"), body);
  }

  static byte[] webpChunk(String name, byte[] data) {
    return join(latin(name), littleEndian(data.length), data, new byte[data.length & 1]);
  }

  /** A JPEG with more segments right after its start. */
  static byte[] withSegments(byte[] jpeg, byte[]... segments) {
    byte[] all = join(segments);
    return ByteBuffer.allocate(jpeg.length + all.length)
        .put(jpeg, 0, 2)
        .put(all)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  static byte[] segment(int marker, byte[]... data) {
    byte[] all = join(data);
    return ByteBuffer.allocate(all.length + 4)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (all.length + 2))
        .put(all)
        .array();
  }

  /** A PNG with more chunks right after its header. */
  static byte[] withChunks(byte[] png, byte[]... chunks) {
    byte[] all = join(chunks);
    int header = 8 + 25;
    return ByteBuffer.allocate(png.length + all.length)
        .put(png, 0, header)
        .put(all)
        .put(png, header, png.length - header)
        .array();
  }

  static byte[] chunk(String type, byte[]... data) {
    byte[] all = join(data);
    CRC32 crc = new CRC32();
    crc.update(latin(type));
    crc.update(all);
    return ByteBuffer.allocate(all.length + 12)
        .putInt(all.length)
        .put(latin(type))
        .put(all)
        .putInt((int) crc.getValue())
        .array();
  }

  /** The body of an EXIF segment without its name: maker, artist, a place and an orientation. */
  static byte[] exif(int orientation) {
    byte[] maker = latin(SECRET + "\0");
    ByteBuffer tiff = ByteBuffer.allocate(512);
    tiff.put(latin("MM")).putShort((short) 42).putInt(8);
    tiff.putShort((short) 4);
    entry(tiff, 0x010F, 2, maker.length, 300);
    entry(tiff, 0x0112, 3, 1, orientation << 16);
    entry(tiff, 0x013B, 2, maker.length, 300);
    entry(tiff, 0x8825, 4, 1, 100);
    tiff.putInt(0);
    tiff.position(100).putShort((short) 4);
    entry(tiff, 0x0001, 2, 2, 'N' << 24);
    entry(tiff, 0x0002, 5, 3, 200);
    entry(tiff, 0x0003, 2, 2, 'E' << 24);
    entry(tiff, 0x0004, 5, 3, 224);
    tiff.putInt(0);
    tiff.position(200);
    for (int part : new int[] {44, 48, 3661, 20, 27, 1234}) {
      tiff.putInt(part).putInt(part > 100 ? 100 : 1);
    }
    tiff.position(300).put(maker);
    return tiff.array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] littleEndian(int number) {
    return ByteBuffer.allocate(4).putInt(Integer.reverseBytes(number)).array();
  }
}
