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
 */
public record LinkView(
    String id, String label, String url, @Nullable String note, boolean current, boolean external) {

  /** A link inside the site. */
  public static LinkView to(String label, String url) {
    return new LinkView("", label, url, null, false, false);
  }
}
