package org.glasnik.content.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.glasnik.source.SourceSpan;

/** The text of a file as it is, line ends and all, and changes at places that problems name. */
final class FileText {

  private static final String MARK = "\uFEFF";

  private final String raw;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();

  private record Edit(int from, int to, String text) {}

  FileText(String raw) {
    this.raw = raw;
    starts.add(raw.startsWith(MARK) ? MARK.length() : 0);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean pair = c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        starts.add(i + 1);
      }
    }
  }

  /** The text as it is read. */
  String normal() {
    return raw.substring(starts.get(0)).replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The character at the beginning of a place. */
  char at(SourceSpan span) {
    return raw.charAt(from(span));
  }

  /** What stands before a place in its line. */
  String before(SourceSpan span) {
    return raw.substring(starts.get(span.line() - 1), from(span));
  }

  /** A new line before another one. */
  void insertLine(int before, String line) {
    int at = starts.get(before - 1);
    edits.add(new Edit(at, at, line + lineEnd()));
  }

  void insertAfter(SourceSpan span, String text) {
    edits.add(new Edit(to(span), to(span), text));
  }

  /** The value of a field that has none. */
  void insertBehindColon(SourceSpan key, String value) {
    int colon = raw.indexOf(':', to(key)) + 1;
    edits.add(new Edit(colon, colon, " " + value));
  }

  /** Another text in the place of one, in the same quotes. */
  void replaceInside(SourceSpan span, String text) {
    int quote = at(span) == '"' || at(span) == '\'' ? 1 : 0;
    edits.add(new Edit(from(span) + quote, to(span) - quote, text));
  }

  /** The text with all changes. */
  String edited() {
    StringBuilder out = new StringBuilder(raw);
    List<Edit> last = new ArrayList<>(edits);
    Collections.reverse(last);
    last.sort(Comparator.comparingInt(Edit::from).reversed());
    last.forEach(edit -> out.replace(edit.from(), edit.to(), edit.text()));
    return out.toString();
  }

  private String lineEnd() {
    int second = starts.size() > 1 ? starts.get(1) : 0;
    return second == 0
        ? "\n"
        : raw.substring(raw.startsWith("\r\n", second - 2) ? second - 2 : second - 1, second);
  }

  private int from(SourceSpan span) {
    return raw.offsetByCodePoints(starts.get(span.line() - 1), span.column() - 1);
  }

  private int to(SourceSpan span) {
    return raw.offsetByCodePoints(from(span), span.length());
  }
}
