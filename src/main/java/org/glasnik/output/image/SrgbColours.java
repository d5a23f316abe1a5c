package org.glasnik.output.image;

import java.util.Map;

/**
 * Tells the standard colours of the web: a profile that describes them is dead weight. Source: IEC
 * 61966-2-1.
 */
final class SrgbColours {

  private static final double[][] PRIMARIES = {
    {0.4361, 0.2225, 0.0139}, {0.3851, 0.7169, 0.0971}, {0.1431, 0.0606, 0.7141}
  };
  private static final double TOLERANCE = 0.003;
  private static final double CURVE_TOLERANCE = 0.002;

  private SrgbColours() {}

  /** Whether the tags of a profile say sRGB, as near as an eye can tell. */
  static boolean areThese(Map<String, byte[]> tags) throws PictureFault {
    String[] channels = {"r", "g", "b"};
    for (int channel = 0; channel < channels.length; channel++) {
      byte[] primary = tags.get(channels[channel] + "XYZ");
      byte[] curve = tags.get(channels[channel] + "TRC");
      if (primary == null
          || curve == null
          || !isPrimary(PRIMARIES[channel], primary)
          || !isCurve(curve)) {
        return false;
      }
    }
    return !tags.containsKey("A2B0");
  }

  private static boolean isPrimary(double[] expected, byte[] data) throws PictureFault {
    ByteReader reader = new ByteReader(data);
    reader.skip(8);
    for (double coordinate : expected) {
      if (Math.abs(fixed(reader) - coordinate) > TOLERANCE) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCurve(byte[] data) throws PictureFault {
    ByteReader reader = new ByteReader(data);
    boolean parametric = reader.nextIs("para");
    reader.skip(8);
    return parametric ? isParametric(reader) : isSampled(reader);
  }

  private static boolean isParametric(ByteReader reader) throws PictureFault {
    int function = reader.u16();
    reader.skip(2);
    double[] expected = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    if (function != 3) {
      return false;
    }
    for (double parameter : expected) {
      if (Math.abs(fixed(reader) - parameter) > CURVE_TOLERANCE) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSampled(ByteReader reader) throws PictureFault {
    long count = reader.u32();
    if (count < 16 || reader.remaining() < count * 2) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      double x = i / (double) (count - 1);
      double expected = x <= 0.04045 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4);
      if (Math.abs(reader.u16() / 65535.0 - expected) > CURVE_TOLERANCE) {
        return false;
      }
    }
    return true;
  }

  private static double fixed(ByteReader reader) throws PictureFault {
    return (int) reader.u32() / 65536.0;
  }
}
