package org.glasnik.cli;

import picocli.CommandLine.Help.Ansi;

/** Colours for a terminal; plain text where there is none, or where the person wants none. */
enum Ink {
  PLAIN,
  COLOURED;

  /** What a word is about. */
  enum Tone {
    ERROR("1;31"),
    WARNING("1;33"),
    NOTICE("1;36"),
    STRONG("1"),
    GOOD("32");

    private final String code;

    Tone(String code) {
      this.code = code;
    }
  }

  /** As the terminal and the variables NO_COLOR and CLICOLOR have it. */
  static Ink ofTerminal() {
    return Ansi.AUTO.enabled() ? COLOURED : PLAIN;
  }

  String of(Tone tone, String text) {
    return this == PLAIN ? text : "\u001b[" + tone.code + "m" + text + "\u001b[0m";
  }
}
