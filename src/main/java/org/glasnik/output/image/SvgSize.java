package org.glasnik.output.image;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The size of a drawing, which has none of its own but says in what shape it wants to be seen. */
final class SvgSize {

  private static final Pattern LENGTH =
      Pattern.compile("\\s*\\+?(\\d{1,9}(?:\\.\\d{0,9})?|\\.\\d{1,9})\\s*([a-z]{0,2})\\s*");

  /** CSS pixels in a unit. Source: CSS Values 4, section 6.2. */
  private static final Map<String, Double> PIXELS =
      Map.of(
          "", 1.0, "px", 1.0, "pt", 4.0 / 3, "pc", 16.0, "in", 96.0, "cm", 96 / 2.54, "mm",
          96 / 25.4);

  /** What browsers take for a drawing that says nothing. Source: CSS 2.2, section 10.3.2. */
  private static final PictureSize UNSAID = new PictureSize(300, 150);

  private SvgSize() {}

  /**
   * The size that these attributes of the root element ask for, made smaller if it is too large.
   */
  static PictureSize of(@Nullable String width, @Nullable String height, @Nullable String viewBox) {
    double wide = pixels(width);
    double high = pixels(height);
    double[] box = box(viewBox);
    if (box.length == 4) {
      if (wide == 0 && high == 0) {
        wide = box[2];
        high = box[3];
      } else if (wide == 0) {
        wide = high * box[2] / box[3];
      } else if (high == 0) {
        high = wide * box[3] / box[2];
      }
    }
    return wide == 0 || high == 0 ? UNSAID : rounded(wide, high);
  }

  /** A view box that shows the whole drawing, for a root element that has none; null if unknown. */
  static @Nullable String viewBox(@Nullable String width, @Nullable String height) {
    double wide = pixels(width);
    double high = pixels(height);
    return wide == 0 || high == 0 ? null : "0 0 " + number(wide) + " " + number(high);
  }

  private static PictureSize rounded(double width, double height) {
    double shrink = Math.max(1, Math.max(width, height) / 4096);
    return new PictureSize(
        (int) Math.max(1, Math.round(width / shrink)),
        (int) Math.max(1, Math.round(height / shrink)));
  }

  private static double pixels(@Nullable String length) {
    if (length == null) {
      return 0;
    }
    Matcher matcher = LENGTH.matcher(length.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return 0;
    }
    return Double.parseDouble(matcher.group(1)) * PIXELS.getOrDefault(matcher.group(2), 0.0);
  }

  private static double[] box(@Nullable String viewBox) {
    String[] parts = viewBox == null ? new String[0] : viewBox.strip().split("[\\s,]+");
    if (parts.length != 4 || pixels(parts[2]) == 0 || pixels(parts[3]) == 0) {
      return new double[0];
    }
    return new double[] {0, 0, pixels(parts[2]), pixels(parts[3])};
  }

  private static String number(double value) {
    long thousandths = Math.round(value * 1000);
    return thousandths % 1000 == 0
        ? Long.toString(thousandths / 1000)
        : Long.toString(thousandths / 1000)
            + ("." + String.valueOf(1000 + Math.floorMod(thousandths, 1000)).substring(1))
                .replaceAll("0+$", "");
  }
}
