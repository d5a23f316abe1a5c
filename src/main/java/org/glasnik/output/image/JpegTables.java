package org.glasnik.output.image;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.plugins.jpeg.JPEGQTable;

/**
 * How finely a camera kept its colours. Encoding anew with the camera's own tables loses next to
 * nothing and gives a file of about the same size; a fixed quality would do worse or swell it.
 */
final class JpegTables {

  private static final int SIZE = 64;
  private static final int TABLES = 4;
  private static final int DEFINE_QUANTIZATION = 0xDB;
  private static final int DEFINE_CODES = 0xC4;

  private final int[][] quantization = new int[TABLES][];
  private final List<Integer> usedByComponent = new ArrayList<>();

  /** Takes the content of a segment that defines tables. Source: ITU-T T.81, B.2.4.1. */
  void define(byte[] segment) throws PictureFault {
    ByteReader reader = new ByteReader(segment);
    while (reader.remaining() > 0) {
      int head = reader.u8();
      boolean wide = head >> 4 != 0;
      int[] table = new int[SIZE];
      for (int i = 0; i < SIZE; i++) {
        table[naturalOrder(i)] = wide ? reader.u16() : reader.u8();
      }
      int number = head & 15;
      if (number < TABLES && quantization[number] == null) {
        quantization[number] = table;
      }
    }
  }

  /** Takes from the frame which table each component uses. Source: ITU-T T.81, B.2.2. */
  void assign(ByteReader components, int count) throws PictureFault {
    for (int i = 0; i < count; i++) {
      components.skip(2);
      usedByComponent.add(components.u8());
    }
  }

  /**
   * These tables, one for light and one for colours, if an ordinary file can have them.
   *
   * @param swapped whether width and height have changed places, and so have the frequencies
   */
  Optional<JPEGQTable[]> forEncoding(boolean swapped) {
    Optional<JPEGQTable> light = table(0, swapped);
    Optional<JPEGQTable> colour = table(Math.min(1, usedByComponent.size() - 1), swapped);
    return light.isEmpty() || colour.isEmpty()
        ? Optional.empty()
        : Optional.of(new JPEGQTable[] {light.get(), colour.get()});
  }

  /** Lets a picture be written with given tables. */
  static void apply(JPEGQTable[] tables, JPEGImageWriteParam param) {
    param.setEncodeTables(
        tables,
        new JPEGHuffmanTable[] {JPEGHuffmanTable.StdDCLuminance, JPEGHuffmanTable.StdDCChrominance},
        new JPEGHuffmanTable[] {
          JPEGHuffmanTable.StdACLuminance, JPEGHuffmanTable.StdACChrominance
        });
  }

  /** ImageIO leaves tables that it is given out of the file; this puts them where they belong. */
  static byte[] insert(JPEGQTable[] tables, byte[] jpeg) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + 1024);
    out.write(jpeg, 0, 2);
    for (int i = 0; i < tables.length; i++) {
      ByteArrayOutputStream data = new ByteArrayOutputStream();
      data.write(i);
      for (int zigzag = 0; zigzag < SIZE; zigzag++) {
        data.write(tables[i].getTable()[naturalOrder(zigzag)]);
      }
      JpegPicture.segment(out, DEFINE_QUANTIZATION, data.toByteArray());
    }
    insertCodes(out, 0x00, JPEGHuffmanTable.StdDCLuminance);
    insertCodes(out, 0x10, JPEGHuffmanTable.StdACLuminance);
    insertCodes(out, 0x01, JPEGHuffmanTable.StdDCChrominance);
    insertCodes(out, 0x11, JPEGHuffmanTable.StdACChrominance);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static void insertCodes(ByteArrayOutputStream out, int number, JPEGHuffmanTable codes) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.write(number);
    short[] lengths = codes.getLengths();
    for (int i = 0; i < 16; i++) {
      data.write(i < lengths.length ? lengths[i] : 0);
    }
    for (short value : codes.getValues()) {
      data.write(value);
    }
    JpegPicture.segment(out, DEFINE_CODES, data.toByteArray());
  }

  private Optional<JPEGQTable> table(int component, boolean swapped) {
    int number = component < usedByComponent.size() ? usedByComponent.get(component) : TABLES;
    if (number >= TABLES || quantization[number] == null) {
      return Optional.empty();
    }
    int[] table = new int[SIZE];
    for (int i = 0; i < SIZE; i++) {
      int value = quantization[number][swapped ? i % 8 * 8 + i / 8 : i];
      if (value < 1 || value > 255) {
        return Optional.empty();
      }
      table[i] = value;
    }
    return Optional.of(new JPEGQTable(table));
  }

  /** Where the n-th value of the zigzag through a block stands, row by row. */
  private static int naturalOrder(int zigzag) {
    int diagonal = 0;
    int left = zigzag;
    while (left >= lengthOf(diagonal)) {
      left -= lengthOf(diagonal);
      diagonal++;
    }
    int first = Math.max(0, diagonal - 7);
    int down = diagonal % 2 == 0 ? diagonal - first - left : first + left;
    return down * 8 + diagonal - down;
  }

  private static int lengthOf(int diagonal) {
    return diagonal < 8 ? diagonal + 1 : 15 - diagonal;
  }
}
