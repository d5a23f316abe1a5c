package org.glasnik.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.glasnik.content.Document;
import org.glasnik.content.Words;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.source.Problems;
import org.glasnik.source.bind.Prose;

/**
 * Letters that only look right: those of another script inside a word, apostrophes that are no
 * letters, marks of other systems. Most texts have none, and are not read again.
 */
final class LetterCheck extends PageCheck {

  private static final List<LetterRule> RULES =
      List.of(new MixedScriptRule(), new ApostropheRule(), new ForeignMarkRule());

  @Override
  void check(Page page, Site site, Instant at, Problems problems) {
    Document document = page.document();
    List<LetterRule> broken = RULES.stream().filter(rule -> isSuspect(rule, document)).toList();
    if (!broken.isEmpty()) {
      for (Words words : Words.of(document)) {
        broken.forEach(rule -> rule.check(words, document.writtenIn(), problems));
      }
    }
  }

  private static boolean isSuspect(LetterRule rule, Document document) {
    if (rule.isSuspect(document.body().source(), document.writtenIn())) {
      return true;
    }
    List<String> fields = new ArrayList<>();
    Prose.map(
        (Record) document.written(),
        text -> {
          fields.add(text);
          return text;
        });
    return fields.stream().anyMatch(text -> rule.isSuspect(text, document.writtenIn()));
  }
}
