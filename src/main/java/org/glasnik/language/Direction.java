package org.glasnik.language;

/** The way in which a script runs. */
public enum Direction {
  LTR("ltr"),
  RTL("rtl");

  private final String html;

  Direction(String html) {
    this.html = html;
  }

  /** As the attribute {@code dir} of HTML has it. */
  public String html() {
    return html;
  }
}
