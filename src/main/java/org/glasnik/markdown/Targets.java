package org.glasnik.markdown;

import java.util.Locale;
import java.util.Set;
import org.glasnik.source.Ascii;
import org.jspecify.annotations.Nullable;

/** Which targets a text may point to. */
final class Targets {

  /** Schemes that open a page, a mailbox, a phone or a messenger, and {@code id} of our own. */
  private static final Set<String> SCHEMES =
      Set.of(
          "http",
          "https",
          "mailto",
          "tel",
          "sms",
          "geo",
          "xmpp",
          "id",
          "tg",
          "viber",
          "whatsapp",
          "sgnl",
          "threema");

  private Targets() {}

  /**
   * The scheme in lower case, empty for a path or anchor. Characters that browsers pass over are
   * passed over, so that {@code java\tscript:} is what it is.
   */
  static String scheme(String target) {
    StringBuilder scheme = new StringBuilder(12);
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c == ':') {
        return Ascii.lower(scheme.toString());
      }
      if (c == '/' || c == '?' || c == '#' || c == '\\') {
        return "";
      }
      if (c > ' ' && Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
        scheme.append(c);
      }
    }
    return "";
  }

  static boolean isWeb(String target) {
    String scheme = scheme(target);
    return scheme.equals("https") || scheme.equals("http");
  }

  /** What is wrong with the target of a link, with a hint, or null. */
  static @Nullable Refusal refusal(String target) {
    if (target.isBlank()) {
      return new Refusal("the link has no target", "write it in the brackets: [text](target)");
    }
    String scheme = scheme(target);
    if (!scheme.isEmpty() && !SCHEMES.contains(scheme)) {
      return new Refusal(
          "a link must not lead to \"" + scheme + ":\"",
          "write https:, mailto:, tel:, id: or the path of a file; a colon in a file name is %3A");
    }
    if (scheme.isEmpty() && (target.startsWith("//") || target.indexOf('\\') >= 0)) {
      return new Refusal(
          "\"" + target + "\" is no path and no address",
          "an address begins with https:, a path has / between its names");
    }
    for (int i = 0; i < target.length(); i++) {
      if (Character.isISOControl(target.charAt(i))) {
        return new Refusal("the target holds a control character", "write it on one line");
      }
    }
    return null;
  }

  /**
   * An address with what must not stand in one escaped; the path of a file is left as it is,
   * because it is looked up.
   */
  static String escaped(String target) {
    String scheme = scheme(target);
    boolean path = scheme.isEmpty() && !target.startsWith("#");
    if (path || scheme.equals("id")) {
      return target;
    }
    StringBuilder out = new StringBuilder(target.length() + 8);
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      boolean bare = c == '%' && !isHex(target, i + 1, i + 3);
      if (bare || c == ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isHex(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (i >= text.length() || Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  record Refusal(String what, String hint) {}
}
