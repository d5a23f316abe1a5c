package org.glasnik.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
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

  /** Ordinary characters up to the next that may mean something. */
  @Override
  protected boolean parseString() {
    int begin = index;
    int end = begin;
    int length = input.length();
    int start = input.getStartOffset();
    if (input.getEndOffset() - start == length && input.getBase() instanceof String text) {
      while (end < length && !specialCharacters.get(text.charAt(start + end))) {
        end++;
      }
    } else {
      while (end < length && !specialCharacters.get(input.charAt(end))) {
        end++;
      }
    }
    index = end;
    if (end > begin) {
      appendText(input, begin, end);
    }
    return end > begin;
  }

  /** Flexmark puts pieces together through a tree, although nearly all follow each other. */
  @Override
  public boolean flushTextNode() {
    if (currentText == null) {
      return false;
    }
    BasedSequence joined = joined(currentText);
    if (joined == null) {
      return super.flushTextNode();
    }
    block.appendChild(new Text(joined));
    currentText = null;
    return true;
  }

  private @Nullable BasedSequence joined(List<BasedSequence> pieces) {
    BasedSequence first = pieces.get(0);
    if (pieces.size() == 1) {
      return first;
    }
    int end = first.getStartOffset();
    for (BasedSequence piece : pieces) {
      if (piece.getStartOffset() != end || piece.getEndOffset() - end != piece.length()) {
        return null;
      }
      end = piece.getEndOffset();
    }
    return input.baseSubSequence(first.getStartOffset(), end);
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char mark) {
    int begin = index;
    int end = begin;
    while (end < input.length() && input.charAt(end) == mark) {
      end++;
    }
    if (end - begin < processor.getMinLength()) {
      return false;
    }
    Flanks flanks =
        new Flanks(
            begin == 0 ? '\n' : input.charAt(begin - 1),
            end < input.length() ? input.charAt(end) : '\n');
    boolean opens = mark == processor.getOpeningCharacter() && flanks.open(processor);
    boolean closes = mark == processor.getClosingCharacter() && flanks.close(processor);
    if (!opens && !closes && processor.skipNonOpenerCloser()) {
      return false;
    }
    index = end;
    Text node = appendSeparateText(input.subSequence(begin, end));
    Delimiter delimiter = new Delimiter(input, node, mark, opens, closes, lastDelimiter, begin);
    delimiter.setNumDelims(end - begin);
    if (lastDelimiter != null) {
      lastDelimiter.setNext(delimiter);
    }
    lastDelimiter = delimiter;
    return true;
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
    int length = Math.max(0, LinkParts.labelEnd(input, index) - index);
    index += length;
    return length;
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    return taken(LinkParts.titleEnd(input, index));
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return taken(LinkParts.destinationEnd(input, index));
  }

  private @Nullable BasedSequence taken(int end) {
    if (end < 0) {
      return null;
    }
    BasedSequence part = input.subSequence(index, end);
    index = end;
    return part;
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
