package org.glasnik.theme;

import java.util.Locale;
import java.util.Optional;

/**
 * A colour of the screen.
 *
 * @param rgb 0xRRGGBB in sRGB
 */
public record Colour(int rgb) {

  public static final Colour WHITE = new Colour(0xffffff);
  public static final Colour BLACK = new Colour(0x000000);

  /** Steps from a colour to black or white in which a readable shade is looked for. */
  private static final int STEPS = 100;

  /** A colour as people write it in a configuration: {@code #b3001b} or {@code #b01}. */
  public static Optional<Colour> parse(String text) {
    String digits = text.startsWith("#") ? text.substring(1) : "";
    if (digits.length() == 3) {
      StringBuilder doubled = new StringBuilder(6);
      digits.chars().forEach(c -> doubled.append((char) c).append((char) c));
      digits = doubled.toString();
    }
    boolean hex =
        digits.length() == 6
            && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80);
    return hex ? Optional.of(new Colour(Integer.parseInt(digits, 16))) : Optional.empty();
  }

  /** {@code #rrggbb}. */
  public String css() {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  /**
   * Contrast ratio, from 1 (none) to 21. Source: WCAG 2.2, "contrast ratio".
   *
   * @param other text on this background, or the other way round
   */
  public double contrast(Colour other) {
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
  Colour mixedWith(Colour other, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double value = part(shift) * (1 - share) + other.part(shift) * share;
      mixed |= (int) Math.round(value) << shift;
    }
    return new Colour(mixed);
  }

  /**
   * The nearest shade of this colour that has at least this contrast with every background: the
   * colour itself, or a mixture with black or white.
   */
  Colour readableOn(double contrast, Colour... backgrounds) {
    for (int step = 0; step <= STEPS; step++) {
      double share = (double) step / STEPS;
      Colour darker = mixedWith(BLACK, share);
      if (darker.hasContrast(contrast, backgrounds)) {
        return darker;
      }
      Colour lighter = mixedWith(WHITE, share);
      if (lighter.hasContrast(contrast, backgrounds)) {
        return lighter;
      }
    }
    return BLACK.leastContrast(backgrounds) >= WHITE.leastContrast(backgrounds) ? BLACK : WHITE;
  }

  /** The contrast with that background that it has the least with. */
  double leastContrast(Colour... backgrounds) {
    double least = 21;
    for (Colour background : backgrounds) {
      least = Math.min(least, contrast(background));
    }
    return least;
  }

  private boolean hasContrast(double contrast, Colour... backgrounds) {
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
