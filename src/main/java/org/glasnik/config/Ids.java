package org.glasnik.config;

import java.util.Set;

/** Names that become folders and addresses on every system and host. */
final class Ids {

  static final String HINT =
      "write small letters a to z, digits and hyphens, for example rail-workers";

  static final String JSON_SCHEMA =
      "{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\",\"maxLength\":60}";

  private static final int MAX_LENGTH = 60;

  /** Windows keeps these for devices, in every folder. */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private Ids() {}

  static boolean isId(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH || DEVICES.contains(text)) {
      return false;
    }
    boolean afterHyphen = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hyphen = c == '-';
      if ((hyphen && afterHyphen)
          || !(hyphen || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
        return false;
      }
      afterHyphen = hyphen;
    }
    return !afterHyphen;
  }
}
