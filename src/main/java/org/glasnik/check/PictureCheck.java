package org.glasnik.check;

import java.time.Instant;
import org.glasnik.content.FieldValues;
import org.glasnik.content.Picture;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceSpan;

/** Pictures need words for those who don't see them. */
final class PictureCheck extends PageCheck {

  @Override
  void check(Page page, Site site, Instant at, Problems problems) {
    FieldValues.visit(
        page.meta(),
        value -> {
          if (value instanceof Picture picture && picture.src() != null) {
            check(picture, picture.src().span(), problems);
          }
        });
  }

  private static void check(Picture picture, SourceSpan span, Problems problems) {
    if (picture.alt() == null && !picture.isDecorative()) {
      problems.warning(
          "alt",
          span,
          "the picture has no text for those who don't see it",
          "write `alt:` with what it shows, or `decorative: true` if it only decorates");
    }
  }
}
