package org.glasnik.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises headings in place of Flexmark's own recogniser, which puts the whole paragraph
 * together again at each of its lines: a table of a thousand rows takes it seconds.
 */
final class HeadingBlocks implements CustomBlockParserFactory {

  private static final int MAX_LEVEL = 6;

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Starts(options);
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(BlockQuoteParser.Factory.class);
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(
        FencedCodeBlockParser.Factory.class,
        HtmlBlockParser.Factory.class,
        ThematicBreakParser.Factory.class,
        ListBlockParser.Factory.class,
        IndentedCodeBlockParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  private static final class Starts extends AbstractBlockParserFactory {

    Starts(DataHolder options) {
      super(options);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= state.getParsing().CODE_BLOCK_INDENT || start >= line.length()) {
        return BlockStart.none();
      }
      char first = line.charAt(start);
      if (first == '#') {
        return marked(line, start);
      }
      boolean underline = first == '=' || first == '-';
      return underline && matched.getBlockParser().isParagraphParser()
          ? underlined(line, start, first, matched)
          : BlockStart.none();
    }

    private static @Nullable BlockStart marked(BasedSequence line, int start) {
      int text = start;
      while (text < line.length() && line.charAt(text) == '#') {
        text++;
      }
      int level = text - start;
      if (level > MAX_LEVEL || (text < line.length() && !isBlank(line.charAt(text)))) {
        return BlockStart.none();
      }
      Heading heading = new Heading();
      heading.setLevel(level);
      heading.setOpeningMarker(line.subSequence(start, text));
      int end = trimmed(line, text, line.length());
      int closing = end;
      while (closing > text && line.charAt(closing - 1) == '#') {
        closing--;
      }
      if (closing < end && (closing == text || isBlank(line.charAt(closing - 1)))) {
        heading.setClosingMarker(line.subSequence(closing, end));
        end = trimmed(line, text, closing);
      }
      heading.setText(line.subSequence(text, end).trim());
      heading.setCharsFromContent();
      return BlockStart.of(new OneHeading(heading)).atIndex(line.length());
    }

    private static @Nullable BlockStart underlined(
        BasedSequence line, int start, char mark, MatchedBlockParser matched) {
      int end = trimmed(line, start, line.length());
      for (int i = start; i < end; i++) {
        if (line.charAt(i) != mark) {
          return BlockStart.none();
        }
      }
      BlockContent content = new BlockContent();
      content.addAll(matched.getParagraphLines(), matched.getParagraphEolLengths());
      Heading heading = new Heading();
      heading.setLevel(mark == '=' ? 1 : 2);
      heading.setText(content.getContents().trim());
      heading.setClosingMarker(line.subSequence(start, end));
      heading.setCharsFromContent();
      return BlockStart.of(new OneHeading(heading))
          .atIndex(line.length())
          .replaceActiveBlockParser();
    }

    private static int trimmed(BasedSequence line, int from, int to) {
      int end = to;
      while (end > from && isBlank(line.charAt(end - 1))) {
        end--;
      }
      return end;
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\t';
    }
  }

  /** A heading is over with its line. */
  private static final class OneHeading extends AbstractBlockParser {

    private final Heading heading;

    OneHeading(Heading heading) {
      this.heading = heading;
    }

    @Override
    public Block getBlock() {
      return heading;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
      inlineParser.parse(heading.getText(), heading);
    }

    @Override
    public void closeBlock(ParserState state) {
      // All is said when it begins.
    }
  }
}
