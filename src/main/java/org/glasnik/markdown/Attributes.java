package org.glasnik.markdown;

import org.jspecify.annotations.Nullable;

/**
 * What a text says about one of its elements, as in {@code {#id .class lang=sq}}.
 *
 * @param html the attributes but for the id, each with a space before it; safe
 * @param decorative whether a picture is said to show nothing
 */
record Attributes(@Nullable String id, String html, boolean decorative) {

  static final Attributes NONE = new Attributes(null, "", false);

  static Attributes ofClass(String name) {
    return new Attributes(null, " class=\"" + name + "\"", false);
  }

  boolean isEmpty() {
    return id == null && html.isEmpty();
  }

  /** These, with a text that is shown when a pointer rests on the element. */
  Attributes withTitle(String title) {
    return title.isEmpty()
        ? this
        : new Attributes(id, " title=\"" + HtmlText.escape(title) + "\"" + html, decorative);
  }
}
