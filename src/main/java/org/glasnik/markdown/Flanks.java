package org.glasnik.markdown;

import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;

/**
 * What stands on both sides of a run of stars or underscores, which decides whether they open or
 * close something.
 */
record Flanks(char before, char after) {

  private static final int PUNCTUATION =
      (1 << Character.CONNECTOR_PUNCTUATION)
          | (1 << Character.DASH_PUNCTUATION)
          | (1 << Character.START_PUNCTUATION)
          | (1 << Character.END_PUNCTUATION)
          | (1 << Character.INITIAL_QUOTE_PUNCTUATION)
          | (1 << Character.FINAL_QUOTE_PUNCTUATION)
          | (1 << Character.OTHER_PUNCTUATION);

  boolean open(DelimiterProcessor processor) {
    return processor.canBeOpener(
        String.valueOf(before),
        String.valueOf(after),
        isLeft(),
        isRight(),
        isPunctuation(before),
        isPunctuation(after),
        isSpace(before),
        isSpace(after));
  }

  boolean close(DelimiterProcessor processor) {
    return processor.canBeCloser(
        String.valueOf(before),
        String.valueOf(after),
        isLeft(),
        isRight(),
        isPunctuation(before),
        isPunctuation(after),
        isSpace(before),
        isSpace(after));
  }

  private boolean isLeft() {
    return !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
  }

  private boolean isRight() {
    return !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
  }

  private static boolean isSpace(char c) {
    return c < 128
        ? c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'
        : Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isPunctuation(char c) {
    return c < 128 ? Typography.isPunctuation(c) : ((PUNCTUATION >> Character.getType(c)) & 1) != 0;
  }
}
