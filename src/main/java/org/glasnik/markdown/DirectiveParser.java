package org.glasnik.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises {@code ::: name} blocks as containers of the syntax tree, so that footnotes, links and
 * positions inside them are those of the whole text.
 */
final class DirectiveParser extends AbstractBlockParser {

  private static final int MIN_COLONS = 3;

  private enum State {
    FIRST_LINE,
    FIELDS,
    TEXT,
    CLOSED
  }

  private final DirectiveNode block;
  private State state = State.FIRST_LINE;

  private DirectiveParser(DirectiveNode block) {
    this.block = block;
    if (block.name().isEmpty()) {
      // Colons that close nothing: a block of one line, which is told to the writer.
      state = State.CLOSED;
    }
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState parser, BlockParser child, Block childBlock) {
    return true;
  }

  @Override
  public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
    return false;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState parser) {
    if (state == State.CLOSED) {
      return BlockContinue.none();
    }
    if (closes(parser)) {
      state = State.CLOSED;
      block.close();
      return lineTaken(parser);
    }
    if (state == State.FIRST_LINE || state == State.FIELDS) {
      if (isField(parser)) {
        state = State.FIELDS;
        int index = parser.getIndex();
        block.addField(parser.getLineStart(), index, parser.getLine().subSequence(index));
        return lineTaken(parser);
      }
      state = State.TEXT;
    }
    return BlockContinue.atIndex(parser.getIndex());
  }

  private static BlockContinue lineTaken(ParserState parser) {
    return BlockContinue.atIndex(parser.getLine().length());
  }

  /** Whether this line is the end of this block and not of one inside it. */
  private boolean closes(ParserState parser) {
    int colons = colons(parser);
    if (colons == 0 || parser.getActiveBlockParser() instanceof FencedCodeBlockParser) {
      return false;
    }
    BasedSequence line = parser.getLine();
    if (!line.subSequence(parser.getNextNonSpaceIndex() + colons).isBlank()) {
      return false;
    }
    return closing(parser.getActiveBlockParsers(), colons) == this;
  }

  /** The innermost open block with as many colons, else the innermost with fewer. */
  private static @Nullable DirectiveParser closing(List<BlockParser> active, int colons) {
    DirectiveParser fewer = null;
    for (int i = active.size() - 1; i >= 0; i--) {
      if (active.get(i) instanceof DirectiveParser open && open.state != State.CLOSED) {
        int length = open.block.marker().length();
        if (length == colons) {
          return open;
        }
        if (length < colons && fewer == null) {
          fewer = open;
        }
      }
    }
    return fewer;
  }

  /** Whether the line belongs to the fields: a field, what is indented below one, or an item. */
  private boolean isField(ParserState parser) {
    if (parser.isBlank()) {
      return false;
    }
    BasedSequence line = parser.getLine();
    int at = parser.getNextNonSpaceIndex();
    if (state == State.FIELDS) {
      char first = line.charAt(at);
      boolean item = first == '-' && at + 1 < line.length() && line.charAt(at + 1) == ' ';
      if (parser.getIndent() > 0 || item || first == '#') {
        return true;
      }
    }
    return parser.getIndent() == 0 && isFieldName(line, at);
  }

  private static boolean isFieldName(BasedSequence line, int from) {
    int i = from;
    while (i < line.length() && isNameChar(line.charAt(i))) {
      i++;
    }
    boolean colon = i > from && i < line.length() && line.charAt(i) == ':';
    return colon && (i + 1 == line.length() || line.charAt(i + 1) == ' ');
  }

  private static boolean isNameChar(char c) {
    return (c >= 'a' && c <= 'z') || c == '_' || c == '-';
  }

  private static int colons(ParserState parser) {
    if (parser.getIndent() >= parser.getParsing().CODE_BLOCK_INDENT) {
      return 0;
    }
    BasedSequence line = parser.getLine();
    int start = parser.getNextNonSpaceIndex();
    int end = start;
    while (end < line.length() && line.charAt(end) == ':') {
      end++;
    }
    return end - start >= MIN_COLONS ? end - start : 0;
  }

  @Override
  public void closeBlock(ParserState parser) {
    block.setCharsFromContent();
  }

  /** Makes the block parsers of one text. */
  static final class Factory implements CustomBlockParserFactory {

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Starts(options);
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

  private static final class Starts extends AbstractBlockParserFactory {

    Starts(DataHolder options) {
      super(options);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState parser, MatchedBlockParser matched) {
      int colons = colons(parser);
      if (colons == 0) {
        return BlockStart.none();
      }
      BasedSequence line = parser.getLine();
      int start = parser.getNextNonSpaceIndex();
      BasedSequence name = line.subSequence(start + colons).trim();
      DirectiveNode node = new DirectiveNode(line.subSequence(start, start + colons), name);
      return BlockStart.of(new DirectiveParser(node)).atIndex(line.length());
    }
  }
}
