package org.glasnik.output.image;

/**
 * Why a picture cannot be published; checked, so that no broken file gets past as a crash of ours.
 */
final class PictureFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final String rule;
  private final String hint;

  private PictureFault(String rule, String what, String hint) {
    super(what, null, false, false);
    this.rule = rule;
    this.hint = hint;
  }

  /** The file ends too early or contradicts itself. */
  static PictureFault damaged(String what) {
    return new PictureFault(
        "picture-damaged",
        "the picture is damaged: " + what,
        "copy it again from the camera or the phone, or open it in a picture editor and save it anew");
  }

  /** The file is whole, but of a kind that cannot be published as it is. */
  static PictureFault unsuitable(String what, String hint) {
    return new PictureFault("picture-format", what, hint);
  }

  /** Too many pixels or bytes. */
  static PictureFault tooLarge(String what, String hint) {
    return new PictureFault("picture-size", what, hint);
  }

  String rule() {
    return rule;
  }

  String what() {
    return String.valueOf(getMessage());
  }

  String hint() {
    return hint;
  }
}
