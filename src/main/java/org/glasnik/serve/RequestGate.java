package org.glasnik.serve;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.glasnik.output.OutputPath;
import org.jspecify.annotations.Nullable;

/**
 * Decides which requests are answered at all. The preview shows what is not public yet, so that no
 * website that is open in the same browser may read it: not by another host name that leads here,
 * and not from another origin.
 */
final class RequestGate {

  private final Set<String> hosts;

  RequestGate(int port) {
    hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
  }

  /** Whether the request was meant for us; the browser says in the header what it was told. */
  boolean isOurHost(@Nullable List<String> headers) {
    return headers != null
        && headers.size() == 1
        && hosts.contains(headers.get(0).toLowerCase(Locale.ROOT));
  }

  /** Whether a request comes from one of our own pages, or from no page. */
  boolean isOurOrigin(@Nullable String origin, @Nullable String fetchSite, @Nullable String mode) {
    if (origin != null) {
      return origin.startsWith("http://") && hosts.contains(origin.substring("http://".length()));
    }
    return fetchSite == null
        || fetchSite.equals("same-origin")
        || fetchSite.equals("none")
        || "navigate".equals(mode);
  }

  /**
   * The path that a request asks for, without its first slash; empty for the start page. Nothing if
   * it is no path of a site, whatever tricks it is written with.
   */
  static Optional<String> path(URI target) {
    String raw = target.getRawPath();
    if (target.isAbsolute() || target.getRawAuthority() != null || raw == null) {
      return Optional.empty();
    }
    if (raw.equals("/")) {
      return Optional.of("");
    }
    String decoded = raw.startsWith("/") ? decoded(raw.substring(1)) : null;
    if (decoded == null) {
      return Optional.empty();
    }
    String file = decoded.endsWith("/") ? decoded.substring(0, decoded.length() - 1) : decoded;
    return OutputPath.faultOf(file).isEmpty() ? Optional.of(decoded) : Optional.empty();
  }

  /** Percent signs are read once, as UTF-8, and must not hide a slash. */
  private static @Nullable String decoded(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
        int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), 16) : -1;
        int octet = high * 16 + low;
        if (high < 0 || low < 0 || octet == '/' || octet == '\\' || octet == '%') {
          return null;
        }
        bytes.write(octet);
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
