package org.glasnik.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Set;
import org.glasnik.language.script.MarkedText;
import org.jspecify.annotations.Nullable;

/** Finds the two ends of spans that keep their script, and takes them out of the text. */
final class ScriptMarks implements InlineParserExtension {

  private final Set<Integer> closings = new HashSet<>();
  private @Nullable BasedSequence seen;

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    if (seen != input) {
      seen = input;
      closings.clear();
    }
    int index = parser.getIndex();
    if (input.charAt(index) == ']') {
      return closings.remove(index) && take(parser, index + 1, false);
    }
    int content = MarkedText.contentStart(input, index);
    int end = content < 0 ? -1 : MarkedText.contentEnd(input, content);
    if (end < 0) {
      return false;
    }
    closings.add(end);
    return take(parser, content, true);
  }

  private static boolean take(LightInlineParser parser, int end, boolean opening) {
    parser.flushTextNode();
    BasedSequence chars = parser.getInput().subSequence(parser.getIndex(), end);
    parser.getBlock().appendChild(new ScriptMark(chars, opening));
    parser.setIndex(end);
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {
    // Nothing is kept from one document to the next.
  }

  @Override
  public void finalizeBlock(InlineParser parser) {
    seen = null;
  }

  /** Makes one for each parser; asked at these characters only. */
  static final class Factory implements InlineParserExtensionFactory {

    @Override
    public CharSequence getCharacters() {
      return ":]";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new ScriptMarks();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
