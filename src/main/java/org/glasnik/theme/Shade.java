package org.glasnik.theme;

import java.util.Locale;
import org.glasnik.config.Colour;

/**
 * A colour of the screen as light, whose contrast with others can be computed.
 *
 * @param rgb 0xRRGGBB in sRGB
 */
record Shade(int rgb) {

  static final Shade WHITE = new Shade(0xffffff);
  static final Shade BLACK = new Shade(0x000000);

  /** Steps from a colour to black or white in which a readable shade is looked for. */
  private static final int STEPS = 100;

  static Shade of(Colour colour) {
    return new Shade(Integer.parseInt(colour.hex().substring(1), 16));
  }

  /** {@code #rrggbb}. */
  String css() {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  /**
   * Contrast ratio, from 1 (none) to 21. Source: WCAG 2.2, "contrast ratio".
   *
   * @param other text on this background, or the other way round
   */
  double contrast(Shade other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance, from 0 (black) to 1 (white). Source: WCAG 2.2, "relative luminance". */
  double luminance() {
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
  }

  /**
   * This colour with a share of another.
   *
   * @param share of the other, from 0 to 1
   */
  Shade mixedWith(Shade other, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double value = part(shift) * (1 - share) + other.part(shift) * share;
      mixed |= (int) Math.round(value) << shift;
    }
    return new Shade(mixed);
  }

  /**
   * The nearest shade of this colour that has at least this contrast with every background: the
   * colour itself, or a mixture with black or white.
   */
  Shade readableOn(double contrast, Shade... backgrounds) {
    for (int step = 0; step <= STEPS; step++) {
      double share = (double) step / STEPS;
      Shade darker = mixedWith(BLACK, share);
      if (darker.hasContrast(contrast, backgrounds)) {
        return darker;
      }
      Shade lighter = mixedWith(WHITE, share);
      if (lighter.hasContrast(contrast, backgrounds)) {
        return lighter;
      }
    }
    return BLACK.leastContrast(backgrounds) >= WHITE.leastContrast(backgrounds) ? BLACK : WHITE;
  }

  /** The contrast with that background that it has the least with. */
  double leastContrast(Shade... backgrounds) {
    double least = 21;
    for (Shade background : backgrounds) {
      least = Math.min(least, contrast(background));
    }
    return least;
  }

  private boolean hasContrast(double contrast, Shade... backgrounds) {
    return leastContrast(backgrounds) >= contrast;
  }

  private int part(int shift) {
    return (rgb >> shift) & 0xff;
  }

  /** {@code Math.pow} may differ between machines in its last bit, the strict one does not. */
  private double linear(int shift) {
    double value = part(shift) / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  @Override
  public String toString() {
    return css();
  }
}
