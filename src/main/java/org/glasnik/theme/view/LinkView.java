package org.glasnik.theme.view;

import org.jspecify.annotations.Nullable;

/**
 * A link with its text.
 *
 * @param id what it leads to, for styling and icons (a section, topic, social network, union); may
 *     be empty
 * @param note a few words beside it; null if none
 * @param current whether this is the page that is being shown, or the section that holds it
 * @param external whether it leaves the site
 * @param language of the label where it is not the page's; null if it is
 */
public record LinkView(
    String id,
    String label,
    String url,
    @Nullable String note,
    boolean current,
    boolean external,
    @Nullable LanguageView language) {

  /** A link with a label in the language of the page. */
  public LinkView(
      String id,
      String label,
      String url,
      @Nullable String note,
      boolean current,
      boolean external) {
    this(id, label, url, note, current, external, null);
  }

  /** A link inside the site. */
  public static LinkView to(String label, String url) {
    return new LinkView("", label, url, null, false, false);
  }
}
