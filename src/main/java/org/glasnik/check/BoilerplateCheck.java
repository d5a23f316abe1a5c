package org.glasnik.check;

import java.time.Instant;
import org.glasnik.config.LocalizedText;
import org.glasnik.content.Common;
import org.glasnik.content.FieldSpans;
import org.glasnik.content.type.Press;
import org.glasnik.language.Language;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.source.Problems;
import org.jspecify.annotations.Nullable;

/** A press release that ends with the union's own text needs that text in its language. */
final class BoilerplateCheck extends PageCheck {

  @Override
  void check(Page page, Site site, Instant at, Problems problems) {
    if (page.meta() instanceof Press press
        && (press.boilerplate() == null || press.boilerplate().equals(Common.DEFAULT))
        && !isWritten(site.config().profile().boilerplate(), page.language())) {
      problems.warning(
          "boilerplate",
          FieldSpans.of(page.document(), "boilerplate"),
          "the union has no boilerplate in \"" + page.language() + "\"",
          "add it to `boilerplate:` in union.yaml, or write one here");
    }
  }

  private static boolean isWritten(@Nullable LocalizedText text, Language language) {
    return text != null
        && (text.written(language).isPresent() || text.texts().containsKey(LocalizedText.ANY));
  }
}
