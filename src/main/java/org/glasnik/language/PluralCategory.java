package org.glasnik.language;

import java.util.Optional;

/** The classes of numbers of CLDR that languages tell apart; what they mean differs by language. */
public enum PluralCategory {
  ZERO("zero"),
  ONE("one"),
  TWO("two"),
  FEW("few"),
  MANY("many"),
  OTHER("other");

  private final String keyword;

  PluralCategory(String keyword) {
    this.keyword = keyword;
  }

  /** As messages and language files write it. */
  public String keyword() {
    return keyword;
  }

  /** The category that is written so, if there is one. */
  public static Optional<PluralCategory> of(String keyword) {
    for (PluralCategory category : values()) {
      if (category.keyword.equals(keyword)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }
}
