package org.glasnik.output.host;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.glasnik.output.Output;
import org.glasnik.output.OutputKind;
import org.glasnik.output.SiteContext;
import org.glasnik.source.Parsed;

/** The sitemap of a site, in several files where one cannot hold it. */
public final class Sitemaps implements OutputKind {

  static final String NAME = "sitemap.xml";

  @Override
  public void plan(SiteContext site, Consumer<Output<?>> out) {
    SitePages pages = new SitePages(site);
    int count = pages.count();
    int limit = SitemapXml.MAX_ADDRESSES;
    if (count <= limit) {
      out.accept(output(site, NAME, () -> SitemapXml.of(pages.all())));
      return;
    }
    List<String> files = new ArrayList<>();
    for (int from = 0; from < count; from += limit) {
      int begin = from;
      int end = Math.min(count, from + limit);
      String name = "sitemap-" + (from / limit + 1) + ".xml";
      files.add(site.site().address().absolute(name));
      out.accept(output(site, name, () -> SitemapXml.of(pages.all().subList(begin, end))));
    }
    out.accept(output(site, NAME, () -> SitemapXml.index(files)));
  }

  /** Put together when it is rendered: it is as long as the site. */
  @FunctionalInterface
  private interface Text {
    String write();
  }

  private static Output<Text> output(SiteContext site, String name, Text text) {
    return new Output<>(
        site.file(name),
        "sitemap/1",
        site.origin(),
        () -> text,
        input -> Parsed.of(input.write().getBytes(StandardCharsets.UTF_8)));
  }
}
