package org.glasnik.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's inline parser with linear scans where it has regular expressions that take quadratic
 * or exponential time on hostile texts: 64 backslashes after a bracket keep the original busy for
 * longer than anybody lives.
 */
final class LinearInlineParser extends CommonmarkInlineParser {

  /** As in CommonMark: a label has at most so many characters. */
  private static final int MAX_LABEL = 999;

  /** In a bare target, inside each other. */
  private static final int MAX_PARENTHESES = 32;

  private static final int MAX_AUTOLINK = 2_000;

  private final boolean[] absentTicks = new boolean[80];
  private int lastAngle = -2;
  private boolean noComments;
  private @Nullable BasedSequence seen;

  LinearInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    // The parser writes into this set, and all threads would share it.
    super(
        options,
        (BitSet) specialCharacters.clone(),
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  /** Tries the pattern at the current place only; the original searches the whole rest for it. */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    int start = index;
    Matcher matcher = matcher(pattern);
    return matcher == null ? null : input.subSequence(start, index);
  }

  @Override
  public @Nullable Matcher matcher(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    index = matcher.end();
    return matcher;
  }

  @Override
  public boolean spnl() {
    skipBlanks();
    if (peek() == '\r') {
      index += peek(1) == '\n' ? 2 : 1;
    } else if (peek() == '\n') {
      index++;
    } else {
      return true;
    }
    skipBlanks();
    return true;
  }

  private void skipBlanks() {
    while (peek() == ' ' || peek() == '\t') {
      index++;
    }
  }

  @Override
  public int parseLinkLabel() {
    if (peek() != '[') {
      return 0;
    }
    int end = Math.min(input.length(), index + MAX_LABEL + 2);
    for (int i = index + 1; i < end; i++) {
      char c = input.charAt(i);
      if (c == ']') {
        int length = i + 1 - index;
        index = i + 1;
        return length;
      }
      if (c == '[') {
        return 0;
      }
      if (c == '\\' && i + 1 < end && Typography.isPunctuation(input.charAt(i + 1))) {
        i++;
      }
    }
    return 0;
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    char close =
        switch (peek()) {
          case '"' -> '"';
          case '\'' -> '\'';
          case '(' -> ')';
          default -> 0;
        };
    if (close == 0) {
      return null;
    }
    for (int i = index + 1; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == close) {
        BasedSequence title = input.subSequence(index, i + 1);
        index = i + 1;
        return title;
      }
      if (c == '\\' && i + 1 < input.length() && Typography.isPunctuation(input.charAt(i + 1))) {
        i++;
      }
    }
    return null;
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    int end = peek() == '<' ? angledEnd() : bareEnd();
    if (end < 0) {
      return null;
    }
    BasedSequence destination = input.subSequence(index, end);
    index = end;
    return destination;
  }

  private int angledEnd() {
    for (int i = index + 1; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || c == '\n' || c == '\r') {
        return -1;
      }
      if (c == '\\' && i + 1 < input.length() && Typography.isPunctuation(input.charAt(i + 1))) {
        i++;
      }
    }
    return -1;
  }

  private int bareEnd() {
    int depth = 0;
    int i = index;
    for (; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c <= ' ' || c == 0x7f) {
        break;
      }
      if (c == '(') {
        if (++depth > MAX_PARENTHESES) {
          return -1;
        }
      } else if (c == ')' && depth-- == 0) {
        break;
      } else if (c == '\\'
          && i + 1 < input.length()
          && Typography.isPunctuation(input.charAt(i + 1))) {
        i++;
      }
    }
    return depth > 0 ? -1 : i;
  }

  @Override
  protected boolean parseBackticks() {
    forgetIfNew();
    int ticks = ticks(index);
    int start = index;
    int content = start + ticks;
    index = content;
    if (ticks < absentTicks.length && !absentTicks[ticks]) {
      for (int i = content; i < input.length(); i++) {
        if (input.charAt(i) == '`') {
          int closing = ticks(i);
          if (closing == ticks) {
            appendCode(start, content, i, i + closing);
            return true;
          }
          i += closing - 1;
        }
      }
      absentTicks[ticks] = true;
    }
    appendText(input.subSequence(start, content));
    return true;
  }

  private int ticks(int from) {
    int i = from;
    while (i < input.length() && input.charAt(i) == '`') {
      i++;
    }
    return i - from;
  }

  private void appendCode(int start, int content, int contentEnd, int end) {
    BasedSequence code = input.subSequence(content, contentEnd);
    Code node =
        new Code(input.subSequence(start, content), code, input.subSequence(contentEnd, end));
    node.appendChild(new Text(code));
    appendNode(node);
    index = end;
  }

  /** Comments and tags; instructions and declarations have no place in a text and stay text. */
  @Override
  public boolean parseHtmlInline() {
    forgetIfNew();
    if (index >= lastAngle()) {
      return false;
    }
    if (peek(1) == '!') {
      return parseComment();
    }
    HtmlTag tag = HtmlTag.at(input, index);
    if (tag == null) {
      return false;
    }
    appendNode(new HtmlInline(input.subSequence(index, tag.end())));
    index = tag.end();
    return true;
  }

  private boolean parseComment() {
    if (noComments || peek(2) != '-' || peek(3) != '-') {
      return false;
    }
    int end = input.indexOf("-->", index + 4);
    if (end < 0) {
      noComments = true;
      return false;
    }
    appendNode(new HtmlInlineComment(input.subSequence(index, end + 3)));
    index = end + 3;
    return true;
  }

  @Override
  public boolean parseAutolink() {
    forgetIfNew();
    int end = Math.min(lastAngle() + 1, index + MAX_AUTOLINK);
    for (int i = index + 1; i < end; i++) {
      char c = input.charAt(i);
      if (c == '>') {
        return super.parseAutolink();
      }
      if (c <= ' ' || c == '<') {
        return false;
      }
    }
    return false;
  }

  private int lastAngle() {
    if (lastAngle < -1) {
      lastAngle = input.lastIndexOf('>');
    }
    return lastAngle;
  }

  /** What is remembered of one text does not hold for the next. */
  private void forgetIfNew() {
    if (seen != input) {
      seen = input;
      lastAngle = -2;
      noComments = false;
      Arrays.fill(absentTicks, false);
    }
  }
}
