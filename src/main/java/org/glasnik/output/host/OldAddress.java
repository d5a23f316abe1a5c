package org.glasnik.output.host;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.glasnik.output.OutputPath;
import org.glasnik.site.SiteAddress;

/**
 * An address inside the site where something used to be: a path from the site's root, decoded,
 * beginning with {@code /}.
 */
public record OldAddress(String path) {

  private static final String SIGNS = "/-._~!'()+,;=@& ";
  private static final List<String> PAGE_ENDINGS = List.of("html", "htm");

  /**
   * The address that an editor wrote or copied from a browser: with or without the site's own
   * address before it.
   *
   * @throws IllegalArgumentException as {@link #of(String)}
   */
  public static OldAddress of(String written, SiteAddress site) {
    String text = written.strip();
    if (text.startsWith(site.url())) {
      return of(text.substring(site.url().length() - 1));
    }
    boolean fromRoot = site.basePath().length() > 1 && text.startsWith(site.basePath());
    return of(fromRoot ? text.substring(site.basePath().length() - 1) : text);
  }

  /**
   * The address that an editor wrote.
   *
   * @throws IllegalArgumentException with a sentence for the editor, if it could lead out of the
   *     site or can't be kept by every host
   */
  public static OldAddress of(String written) {
    String text = written.strip();
    if (text.contains("://") || text.startsWith("//")) {
      throw new IllegalArgumentException("it is an address of some site, not a path in this one");
    }
    if (text.indexOf('?') >= 0 || text.indexOf('#') >= 0) {
      throw new IllegalArgumentException(
          "only the path of an address can be redirected, not what follows a ? or #");
    }
    String path = decoded(text);
    for (int i = 0; i < path.length(); i += Character.charCount(path.codePointAt(i))) {
      int c = path.codePointAt(i);
      if (!isLetter(c) && SIGNS.indexOf(c) < 0) {
        throw new IllegalArgumentException(
            "the character " + Character.getName(c) + " can't stand in an address here");
      }
    }
    String rooted = path.startsWith("/") ? path : "/" + path;
    if (rooted.equals("/") || rooted.contains("//") || (rooted + "/").contains("/../")) {
      throw new IllegalArgumentException("it leads to no place inside the site");
    }
    OldAddress address = new OldAddress(rooted);
    OutputPath.faultOf("x" + (address.hasPage() ? "/" + address.page() : rooted))
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault);
            });
    return address;
  }

  /** Whether a page can stand there: not for {@code old.php} or {@code old.pdf}. */
  public boolean hasPage() {
    return isFolder() || PAGE_ENDINGS.contains(ending());
  }

  /** The file inside the site that answers at this address. */
  public String page() {
    String file = path.substring(1);
    return isFolder() ? (file.endsWith("/") ? file : file + "/") + "index.html" : file;
  }

  boolean isFolder() {
    return path.endsWith("/") || ending().isEmpty();
  }

  private String ending() {
    int dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/') + 1 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String decoded(String text) {
    return Normalizer.normalize(
        text.indexOf('%') < 0 ? text : withoutPercents(text), Normalizer.Form.NFC);
  }

  private static String withoutPercents(String text) {
    try {
      // A plus is a plus in a path, and a space only in forms.
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      throw new IllegalArgumentException("two digits must follow each %", broken);
    }
  }
}
