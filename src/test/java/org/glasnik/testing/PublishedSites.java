package org.glasnik.testing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finished sites as a visitor meets them: an address leads to the file that a plain host serves.
 */
public final class PublishedSites {

  private final Map<URI, Map<String, byte[]>> filesByBase = new LinkedHashMap<>();

  /**
   * Adds a site.
   *
   * @param base its address, with a slash at its end
   * @param files its files by their path in the site, such as {@code en/index.html}
   */
  public PublishedSites add(URI base, Map<String, byte[]> files) {
    filesByBase.put(base, new TreeMap<>(files));
    return this;
  }

  /** Every file by its address, sites in the order they were added, then by path. */
  public Map<URI, byte[]> files() {
    Map<URI, byte[]> all = new LinkedHashMap<>();
    filesByBase.forEach(
        (base, files) -> files.forEach((path, bytes) -> all.put(addressOf(base, path), bytes)));
    return all;
  }

  /** Where visitors begin. */
  public Set<URI> homes() {
    return filesByBase.keySet();
  }

  /** Whether two addresses lie in one site. */
  boolean isOneSite(String one, String other) {
    return base(URI.create(one)).equals(base(URI.create(other)));
  }

  /** Whether an address lies in one of the sites, found there or not. */
  public boolean isOurs(URI address) {
    return base(address).isPresent();
  }

  /** What a host that knows files and folders only answers; the fragment does not matter. */
  public Optional<byte[]> get(URI address) {
    return base(address)
        .map(
            base -> {
              String path = address.getPath().substring(base.getPath().length());
              String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
              return filesByBase.getOrDefault(base, Map.of()).get(file);
            });
  }

  private Optional<URI> base(URI address) {
    return filesByBase.keySet().stream()
        .filter(
            base ->
                base.getHost().equals(address.getHost())
                    && address.getPath() != null
                    && address.getPath().startsWith(base.getPath()))
        .max((a, b) -> a.getPath().length() - b.getPath().length());
  }

  private static URI addressOf(URI base, String path) {
    String shown =
        path.equals("index.html") || path.endsWith("/index.html")
            ? path.substring(0, path.length() - "index.html".length())
            : path;
    StringBuilder address = new StringBuilder(base.toString());
    for (byte b : shown.getBytes(StandardCharsets.UTF_8)) {
      if (b > 0x20 && b < 0x7f && "\"%<>\\^`{|}#?".indexOf(b) < 0) {
        address.append((char) b);
      } else {
        address.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
      }
    }
    return URI.create(address.toString());
  }
}
