package org.glasnik.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Flexmark's parsers, one for each set of {@link Syntax} that occurs, made when first needed. */
final class Grammar {

  private static final AtomicReferenceArray<@Nullable Parser> PARSERS =
      new AtomicReferenceArray<>(Syntax.PARSER + 1);

  private Grammar() {}

  /** The tree of a text, by a parser that knows the given parts of the syntax. */
  static Document parse(String text, int syntax) {
    int index = syntax & Syntax.PARSER;
    Parser parser = PARSERS.get(index);
    if (parser == null) {
      // Two threads may both make one; they are alike.
      parser = parser(index);
      PARSERS.set(index, parser);
    }
    return parser.parse(text);
  }

  private static Parser parser(int syntax) {
    Parser.Builder builder = Parser.builder(options());
    builder.extensions(extensions(syntax));
    if ((syntax & Syntax.BLOCKS) != 0) {
      builder.customBlockParserFactory(new DirectiveParser.Factory());
    }
    if ((syntax & Syntax.SCRIPT_MARKS) != 0) {
      builder.customInlineParserExtensionFactory(new ScriptMarks.Factory());
    }
    builder.customBlockParserFactory(new HeadingBlocks());
    builder.customInlineParserFactory(LinearInlineParser::new);
    // Flexmark adds it by itself only for its own inline parser.
    builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    return builder.build();
  }

  private static MutableDataSet options() {
    return new MutableDataSet()
        .set(Parser.HEADING_PARSER, false)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(DefinitionExtension.TILDE_MARKER, false);
  }

  private static List<Extension> extensions(int syntax) {
    List<Extension> found = new ArrayList<>();
    add(found, syntax, Syntax.TABLES, TablesExtension::create);
    add(found, syntax, Syntax.FOOTNOTES, FootnoteExtension::create);
    add(found, syntax, Syntax.ATTRIBUTES, AttributesExtension::create);
    add(found, syntax, Syntax.STRIKETHROUGH, StrikethroughExtension::create);
    add(found, syntax, Syntax.ADMONITIONS, AdmonitionExtension::create);
    add(found, syntax, Syntax.DEFINITIONS, DefinitionExtension::create);
    add(found, syntax, Syntax.TASKS, TaskListExtension::create);
    return found;
  }

  private static void add(List<Extension> to, int syntax, int part, Supplier<Extension> extension) {
    if ((syntax & part) != 0) {
      to.add(extension.get());
    }
  }
}
