package org.glasnik.theme;

import java.io.IOException;
import java.io.Writer;

/** Collects a page in memory, up to a limit. */
final class PageWriter extends Writer {

  private static final int USUAL_PAGE = 16 * 1024;

  private final StringBuilder page = new StringBuilder(USUAL_PAGE);
  private final int limit;

  PageWriter(int limit) {
    this.limit = limit;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    check(length);
    page.append(chars, offset, length);
  }

  @Override
  public void write(String text) throws IOException {
    check(text.length());
    page.append(text);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    check(length);
    page.append(text, offset, offset + length);
  }

  @Override
  public void write(int c) throws IOException {
    check(1);
    page.append((char) c);
  }

  private void check(int more) throws IOException {
    if (page.length() + more > limit) {
      throw new LimitExceeded(limit);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return page.toString();
  }
}
