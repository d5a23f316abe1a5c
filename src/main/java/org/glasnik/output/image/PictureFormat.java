package org.glasnik.output.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a picture is by its first bytes; the ending of its name is only a claim. */
public enum PictureFormat {
  JPEG("JPEG", "image/jpeg", "jpg jpeg"),
  PNG("PNG", "image/png", "png"),
  GIF("GIF", "image/gif", "gif"),
  WEBP("WebP", "image/webp", "webp"),
  SVG("SVG", "image/svg+xml", "svg"),
  HEIC("HEIC", "image/heic", "heic heif hif"),
  AVIF("AVIF", "image/avif", "avif"),
  TIFF("TIFF", "image/tiff", "tif tiff"),
  BMP("BMP", "image/bmp", "bmp"),
  OTHER("unknown", "application/octet-stream", "");

  /** How far into a file the root element of an SVG is looked for: editors write long comments. */
  private static final int SVG_PROLOGUE = 64 * 1024;

  private final String title;
  private final String mediaType;

  /** Separated by spaces, the usual one first. */
  private final String endings;

  PictureFormat(String title, String mediaType, String endings) {
    this.title = title;
    this.mediaType = mediaType;
    this.endings = endings;
  }

  /** The format of these bytes; {@link #OTHER} for what is no picture that we know. */
  public static PictureFormat of(byte[] bytes) {
    ByteReader start = new ByteReader(bytes);
    if (start.nextIs("\u00FF\u00D8\u00FF")) {
      return JPEG;
    }
    if (start.nextIs("\u0089PNG\r\n\u001A\n")) {
      return PNG;
    }
    if (start.nextIs("GIF87a") || start.nextIs("GIF89a")) {
      return GIF;
    }
    if (start.nextIs("II*\0") || start.nextIs("MM\0*")) {
      return TIFF;
    }
    if (start.nextIs("BM") && bytes.length >= 14 && bytes[6] == 0 && bytes[7] == 0) {
      return BMP;
    }
    if (start.nextIs("RIFF")
        && new ByteReader(bytes, 8, Math.max(8, bytes.length)).nextIs("WEBP")) {
      return WEBP;
    }
    PictureFormat boxed = ofIsoMedia(bytes);
    return boxed != OTHER ? boxed : looksLikeSvg(bytes) ? SVG : OTHER;
  }

  /** Whether a file name with this ending (without the dot, in any case) may hold this format. */
  public boolean hasEnding(String ending) {
    return !ending.isEmpty()
        && (" " + endings + " ").contains(" " + ending.toLowerCase(Locale.ROOT) + " ");
  }

  /** Whether a file name with this ending (without the dot, in any case) claims to be a picture. */
  public static boolean isPictureName(String ending) {
    return Arrays.stream(values()).anyMatch(format -> format.hasEnding(ending));
  }

  /** The usual ending, without the dot; {@link #OTHER} has none and gives an empty text. */
  public String ending() {
    return endings.split(" ", 2)[0];
  }

  /** The IANA media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The name that people know it by. */
  public String title() {
    return title;
  }

  private static PictureFormat ofIsoMedia(byte[] bytes) {
    ByteReader box = new ByteReader(bytes, Math.min(4, bytes.length), bytes.length);
    if (!box.nextIs("ftyp")) {
      return OTHER;
    }
    String brands =
        new String(bytes, 8, Math.min(bytes.length, 64) - 8, StandardCharsets.ISO_8859_1);
    if (brands.contains("avif") || brands.contains("avis")) {
      return AVIF;
    }
    return brands.contains("hei") || brands.contains("hev") || brands.contains("mif1")
        ? HEIC
        : OTHER;
  }

  private static boolean looksLikeSvg(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, SVG_PROLOGUE), StandardCharsets.ISO_8859_1);
    int start = head.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    while (start < head.length() && head.charAt(start) <= ' ') {
      start++;
    }
    return head.startsWith("<", start)
        && (head.contains("<svg") || head.contains(":svg"))
        && !head.regionMatches(true, start, "<!doctype html", 0, 14)
        && !head.regionMatches(true, start, "<html", 0, 5);
  }
}
