package org.glasnik.markdown;

import java.util.Locale;

/** The page for which a body is written: it knows where links lead and which language is spoken. */
public interface BodyContext {

  /** Where a link leads from this page. */
  LinkTarget target(Link link);

  /** The theme's words for a key of {@link BodyMessage}, as plain text. */
  String message(String key);

  /**
   * Stands before every id of the body, and before every {@code #} link to one, so that several
   * bodies may share a page.
   */
  default String idPrefix() {
    return "";
  }

  /** A file's size for people. The default writes 640 KB or 2.4 MB. */
  default String fileSize(long bytes) {
    if (bytes < 999_500) {
      return Math.max(1, Math.round(bytes / 1000.0)) + "\u00a0KB";
    }
    return String.format(Locale.ROOT, "%.1f\u00a0MB", bytes / 1_000_000.0);
  }
}
