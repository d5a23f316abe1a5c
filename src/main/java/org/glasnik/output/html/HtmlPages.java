package org.glasnik.output.html;

import java.util.List;
import java.util.function.Consumer;
import org.glasnik.output.Output;
import org.glasnik.output.OutputKind;
import org.glasnik.output.SiteContext;
import org.glasnik.site.Edition;

/** All pages of a site, in every language. */
public final class HtmlPages implements OutputKind {

  private static final List<PageKind> KINDS =
      List.of(
          new ItemPages(),
          new HomePages(),
          new ListPages(),
          new IndexPages(),
          new PortalPages(),
          new NoticePages());

  @Override
  public void plan(SiteContext site, Consumer<Output<?>> out) {
    for (Edition edition : site.site().editions()) {
      Frames frames = new Frames(new EditionViews(site, edition));
      KINDS.forEach(kind -> kind.plan(frames, out));
    }
  }
}
