package org.glasnik.output.image;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** A picture of pixels that a drawing carries in itself; it may hold a place and a name, too. */
final class SvgEmbedded {

  private static final int MAX_CHARACTERS = 1_500_000;

  private SvgEmbedded() {}

  /** The same picture without metadata, as a data address; empty for every other address. */
  static Optional<String> clean(String address) {
    int comma = address.indexOf(',');
    if (comma < 0 || address.length() > MAX_CHARACTERS) {
      return Optional.empty();
    }
    String kind = address.substring(0, comma).toLowerCase(Locale.ROOT);
    if (!kind.startsWith("data:image/") || !kind.endsWith(";base64")) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(address.substring(comma + 1));
      CleanPicture picture = CleanPicture.cleanRaster(bytes);
      String data = Base64.getEncoder().encodeToString(picture.bytes());
      return Optional.of("data:" + picture.format().mediaType() + ";base64," + data);
    } catch (PictureFault | IllegalArgumentException unusable) {
      return Optional.empty();
    }
  }
}
