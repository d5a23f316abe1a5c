package org.glasnik.config;

/** What becomes of HTML that stands in a Markdown text. */
public enum RawHtml {
  /** It is shown as text. */
  ESCAPE,
  /** Harmless elements work, the rest is shown as text. */
  SAFE_SUBSET
}
