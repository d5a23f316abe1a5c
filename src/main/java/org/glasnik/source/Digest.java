package org.glasnik.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256, as 64 lower-case hexadecimal digits. */
public record Digest(String hex) {

  private static final int SHORT_LENGTH = 12;

  /** The digest of these bytes. */
  public static Digest of(byte[] bytes) {
    try {
      return new Digest(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The digest of the text in UTF-8. */
  public static Digest of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The first twelve digits: enough for names of assets in one site. */
  public String shortHex() {
    return hex.substring(0, SHORT_LENGTH);
  }
}
