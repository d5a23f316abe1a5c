package org.glasnik.markdown;

/** What happens to HTML that stands in a Markdown text. */
public enum RawHtml {
  /** It is printed as the text that it is. */
  ESCAPE,
  /**
   * Elements and attributes of an allow-list pass, closed where they were left open; everything
   * else is printed as text. No script, handler, style, frame, form or picture is on the list.
   */
  SAFE_SUBSET
}
