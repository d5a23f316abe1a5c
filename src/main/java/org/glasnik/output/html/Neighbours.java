package org.glasnik.output.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glasnik.content.ContentType.Presentation;
import org.glasnik.site.Edition;
import org.glasnik.site.Page;
import org.glasnik.site.Section;
import org.jspecify.annotations.Nullable;

/** The articles before and after one in its section. */
record Neighbours(@Nullable Page newer, @Nullable Page older) {

  /** The neighbours of every article of an edition. */
  static Map<Page, Neighbours> of(Edition edition) {
    Map<Page, Neighbours> neighbours = new HashMap<>();
    for (Section section : edition.sections().values()) {
      List<Page> pages = section.pages();
      if (section.type().presentation() == Presentation.ARTICLE) {
        for (int i = 0; i < pages.size(); i++) {
          Page newer = i == 0 ? null : pages.get(i - 1);
          Page older = i + 1 == pages.size() ? null : pages.get(i + 1);
          neighbours.put(pages.get(i), new Neighbours(newer, older));
        }
      }
    }
    return neighbours;
  }
}
