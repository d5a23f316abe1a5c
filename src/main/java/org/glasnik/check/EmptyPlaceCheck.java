package org.glasnik.check;

import java.time.Instant;
import java.util.regex.Pattern;
import org.glasnik.content.Translation;
import org.glasnik.markdown.BodyBlock;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.site.Visibility;
import org.glasnik.source.Problems;

/** A translation is published with what a translator left empty: marks without words. */
final class EmptyPlaceCheck extends PageCheck {

  /** The mark of an entry with nothing behind it, and none of its text in the next line. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?m)^[ \\t>]*(?:[-*+]|\\d{1,9}[.)])(?:[ \\t]+\\[[ xX]\\])?[ \\t]*"
              + "(?:\\n[ \\t>]*(?:\\n|[-*+]|\\d|:::)|\\z)");

  /** The name of a field with neither a text nor lines of its own behind it. */
  private static final Pattern FIELD =
      Pattern.compile("(?m)^[ \\t]*(?:- )?[a-z_]+:[ \\t]*(?:\"\"[ \\t]*)?\\n(?![ \\t]*-|[ \\t])");

  private static final Pattern CELL = Pattern.compile("\\|[ \\t]*\\|");

  @Override
  void check(Page page, Site site, Instant at, Problems problems) {
    Translation translation = page.document().common().translation();
    if (page.visibility() == Visibility.DRAFT
        || translation == null
        || translation.sourceDigest() == null) {
      return;
    }
    for (BodyBlock block : page.document().body().blocks()) {
      if (isOpen(block)) {
        problems.warning(
            "empty-place",
            block.span(),
            "this " + block.kind().noun() + " is published with an empty place in it",
            "translate it, or take it out");
      }
    }
  }

  private static boolean isOpen(BodyBlock block) {
    String source = block.source();
    return switch (block.kind()) {
      case FOOTNOTE -> source.endsWith("]:");
      case HEADING, QUOTE -> block.words().isBlank() && !source.contains("](");
      case LIST -> ENTRY.matcher(source).find();
      case TABLE ->
          hasNoLetters(source) && CELL.matcher(source.lines().findFirst().orElse("")).find();
      case BLOCK -> FIELD.matcher(source).find() || ENTRY.matcher(source).find();
      case PARAGRAPH, CODE, TARGET, RULE, HTML -> false;
    };
  }

  private static boolean hasNoLetters(String text) {
    return text.chars()
        .noneMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c > 0xbf);
  }
}
