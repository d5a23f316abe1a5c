package org.glasnik.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** What happens to HTML that stands in a Markdown text. */
public enum RawHtml {
  /** It is printed as the text that it is. */
  ESCAPE,
  /**
   * Elements and attributes of an allow-list pass, closed where they were left open; everything
   * else is printed as text. No script, handler, style, frame, form or picture is on the list.
   */
  SAFE_SUBSET;

  /** What a reader sees of a piece of HTML. Comments are never seen. */
  String words(String html) {
    StringBuilder out = new StringBuilder(html.length());
    int start = 0;
    int lastArrow = html.lastIndexOf("-->");
    for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i)) {
      int end = hiddenEnd(html, i, lastArrow);
      if (end > 0) {
        out.append(html, start, i);
        start = end;
        i = end;
      } else {
        i++;
      }
    }
    out.append(html, start, html.length());
    return this == ESCAPE ? out.toString() : Escaping.unescapeHtml(out);
  }

  /**
   * The end of what is hidden from here on, -1 if it is seen.
   *
   * @param lastArrow where the last comment ends: no other end is looked for behind it
   */
  private int hiddenEnd(String html, int at, int lastArrow) {
    if (html.startsWith("<!--", at)) {
      return lastArrow < at + 4 ? -1 : html.indexOf("-->", at + 4) + 3;
    }
    HtmlTag tag = this == ESCAPE ? null : HtmlTag.at(html, at);
    return tag == null ? -1 : tag.end();
  }
}
