package org.glasnik.content.translation;

import java.util.ArrayList;
import java.util.List;
import org.glasnik.content.Document;
import org.glasnik.language.Language;
import org.glasnik.markdown.BodyBlock;
import org.glasnik.source.SourcePath;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlText;

/**
 * The file that a translation begins as: every text of the original as a comment, and below it the
 * place for the translation. What is the same in all languages is left out, as it is taken from the
 * original.
 */
public final class TranslationDraft {

  private static final String ENDING = ".md";

  private TranslationDraft() {}

  /** Where the translation of a document lies: beside it, with its language in its name. */
  public static SourcePath path(Document original, Language to) {
    String name = original.path().name();
    String base = name.substring(0, name.length() - ENDING.length());
    int dot = base.lastIndexOf('.');
    String item = dot > 0 ? base.substring(0, dot) : base;
    return original.folder().child(item + "." + to.tag() + ENDING);
  }

  /** The text of the file, with {@code \n} at the end of each line. */
  public static String of(Original original, Language to) {
    StringBuilder out = new StringBuilder("---\n");
    Language from = original.document().language();
    out.append("# ").append(original.document().path().name());
    out.append(", from ").append(from.englishName()).append(" to ").append(to.englishName());
    out.append(
        """
        .
        # Lines that begin with # and what stands between <!-- and --> is the original: no reader sees it.
        # Write behind the colons, and below each arrow. What is not here (date, picture, topics) is taken over.
        # When all is done, take the next line away.
        status: draft

        """);
    type(original.fields(), out);
    out.append(Original.fields(original.document()).form(original.fields()));
    out.append("translation:\n  of: ").append(from.tag()).append("\n  method: human\n");
    out.append("  source_digest: ").append(SourceDigest.of(original)).append("\n---\n");
    for (BodyBlock block : original.blocks()) {
      out.append('\n').append(block.isKept() ? block.source() : place(block)).append('\n');
    }
    return out.toString();
  }

  /** The one field that is no text and that a file has to repeat. */
  private static void type(YamlNode.Mapping fields, StringBuilder out) {
    fields
        .find("type")
        .filter(type -> !type.isAbsent())
        .ifPresent(type -> out.append("type: ").append(YamlText.inLine(type)).append("\n\n"));
  }

  private static String place(BodyBlock block) {
    List<String> lines = new ArrayList<>();
    lines.add("<!--");
    // An arrow would end the comment, and the rest of the original would be published.
    lines.add(block.source().replace("-->", "--&gt;"));
    lines.add("-->");
    lines.add("");
    lines.add(block.ready());
    return String.join("\n", lines);
  }
}
