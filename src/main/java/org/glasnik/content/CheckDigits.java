package org.glasnik.content;

/**
 * Numbers whose last digit is computed from the others. Sources: ISO 3297 (ISSN), ISO 2108 (ISBN).
 */
final class CheckDigits {

  private CheckDigits() {}

  static boolean isIssn(String text) {
    return text.length() == 9 && text.charAt(4) == '-' && isModulo11(text.replace("-", ""), 8);
  }

  static boolean isIsbn(String text) {
    String digits = text.replace("-", "").replace(" ", "");
    return digits.length() == 13 ? isEan(digits) : isModulo11(digits, 10);
  }

  /** Weights go down to 1; X stands for 10 at the end. */
  private static boolean isModulo11(String digits, int length) {
    if (digits.length() != length) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < length; i++) {
      char c = digits.charAt(i);
      boolean ten = i == length - 1 && (c == 'X' || c == 'x');
      if (!ten && (c < '0' || c > '9')) {
        return false;
      }
      sum += (length - i) * (ten ? 10 : c - '0');
    }
    return sum % 11 == 0;
  }

  private static boolean isEan(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      sum += (c - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return sum % 10 == 0 && (digits.startsWith("978") || digits.startsWith("979"));
  }
}
