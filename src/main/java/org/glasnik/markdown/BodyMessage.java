package org.glasnik.markdown;

/**
 * The words that a body borrows from the theme. Each theme's message files have every key, in every
 * language of a site.
 */
public enum BodyMessage {
  /** Beside the link of an embed: "opens on another site". The host's name follows. */
  EMBED("block.embed"),
  /** Name of a list of downloads that has no title: "Downloads". */
  DOWNLOADS("block.downloads"),
  /** Before a phone number: "Phone". */
  PHONE("block.phone"),
  /** Before an e-mail address: "E-mail". */
  EMAIL("block.email"),
  /** Before hours: "Hours". */
  HOURS("block.hours"),
  /** Before languages that a contact speaks: "Languages". */
  LANGUAGES("block.languages"),
  /** Title of a note that has none: "Note". */
  NOTE("block.note"),
  /** Title of a tip that has none: "Tip". */
  TIP("block.tip"),
  /** Title of a warning that has none: "Warning". */
  WARNING("block.warning"),
  /** Title of an important note that has none: "Important". */
  IMPORTANT("block.important"),
  /** Heading of the footnotes: "Notes". */
  FOOTNOTES("body.footnotes"),
  /** Name of the link from a footnote back into the text: "Back to the text". */
  FOOTNOTE_BACK("body.footnote_back"),
  /** Name of a table that can be scrolled and has no caption: "Table". */
  TABLE("body.table"),
  /** Name of a box that is ticked: "Done". */
  TASK_DONE("body.task_done"),
  /** Name of a box that is not ticked: "Open". */
  TASK_OPEN("body.task_open");

  private final String key;

  BodyMessage(String key) {
    this.key = key;
  }

  /** As it stands in message files. */
  public String key() {
    return key;
  }
}
