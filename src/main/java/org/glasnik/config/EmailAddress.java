package org.glasnik.config;

import java.util.Optional;

/** An e-mail address as people write it: no display name, no comments. */
public record EmailAddress(String value) {

  /** Source: RFC 5321, section 4.5.3.1.3, less the angle brackets. */
  private static final int MAX_LENGTH = 254;

  static final String JSON_SCHEMA =
      "{\"type\":\"string\",\"pattern\":\"^[^@\\\\s]+@[^@\\\\s]+\\\\.[^@\\\\s.]+$\"}";

  /** The address, if the text is one. */
  public static Optional<EmailAddress> parse(String text) {
    int at = text.indexOf('@');
    int dot = text.lastIndexOf('.');
    boolean shaped =
        at > 0
            && at == text.lastIndexOf('@')
            && dot > at + 1
            && dot < text.length() - 1
            && !text.contains("..");
    return shaped && text.length() <= MAX_LENGTH && text.chars().allMatch(EmailAddress::isAllowed)
        ? Optional.of(new EmailAddress(text))
        : Optional.empty();
  }

  private static boolean isAllowed(int c) {
    return Character.isLetterOrDigit(c) || ".!#$%&'*+/=?^_`{|}~-@".indexOf(c) >= 0;
  }

  @Override
  public String toString() {
    return value;
  }
}
