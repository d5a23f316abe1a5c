package org.glasnik.output.host;

import java.util.List;

/**
 * The file {@code .htaccess} of Apache, which most rented web space runs. Each part asks first
 * whether the server has the module, for a server answers an unknown word with an error on every
 * page.
 */
final class Htaccess {

  /** What stands between two dots in the names of assets. */
  private static final String DIGEST = "[.][0-9a-f]{12}[.][0-9a-z]+$";

  private Htaccess() {}

  /**
   * The settings of a site.
   *
   * @param base path of the site on its host, {@code /} or {@code /metal/}, percent-encoded
   */
  static String of(String base, List<Redirect> redirects) {
    StringBuilder text = new StringBuilder(notFound(base));
    text.append(
        """
        <IfModule mod_dir.c>
          DirectoryIndex index.html
        </IfModule>
        <IfModule mod_mime.c>
          AddType application/atom+xml .atom
          AddType image/svg+xml .svg
          AddType image/webp .webp
          AddType font/woff2 .woff2
          AddCharset UTF-8 .html .xml .txt .css
        </IfModule>
        <IfModule mod_deflate.c>
          <IfModule mod_filter.c>
            AddOutputFilterByType DEFLATE text/html text/css text/plain image/svg+xml
            AddOutputFilterByType DEFLATE application/rss+xml application/atom+xml application/xml text/xml
          </IfModule>
        </IfModule>
        <IfModule mod_headers.c>
          Header set X-Content-Type-Options "nosniff"
          Header set Referrer-Policy "no-referrer"
        """);
    text.append("  <FilesMatch \"").append(DIGEST).append("\">\n");
    text.append("    Header set Cache-Control \"").append(HeaderRules.FOR_EVER).append("\"\n");
    text.append("  </FilesMatch>\n</IfModule>\n");
    if (!redirects.isEmpty()) {
      text.append("<IfModule mod_alias.c>\n");
      for (Redirect redirect : redirects) {
        text.append("  RedirectMatch 301 ")
            .append(quoted(pattern(UrlPath.decode(base), redirect.from())))
            .append(' ')
            .append(quoted(UrlPath.decode(redirect.to())))
            .append('\n');
      }
      text.append("</IfModule>\n");
    }
    return text.toString();
  }

  /**
   * The page for what is missing in a folder: the one of the language whose pages stand there.
   *
   * @param folder path on the host, percent-encoded
   */
  static String notFound(String folder) {
    return "ErrorDocument 404 " + quoted(folder + "404.html") + "\n";
  }

  /** Both ways to write a folder; {@code Redirect} alone would catch all that lies below, too. */
  private static String pattern(String base, OldAddress from) {
    String path = base + from.path().substring(1);
    if (!from.isFolder()) {
      return "^" + literal(path) + "$";
    }
    String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return "^" + literal(folder) + "(/(index[.]html)?)?$";
  }

  private static String literal(String path) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (".+()".indexOf(c) >= 0) {
        pattern.append('[').append(c).append(']');
      } else {
        pattern.append(c);
      }
    }
    return pattern.toString();
  }

  /** Apache escapes the target itself: written in percent signs it would be escaped twice. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
