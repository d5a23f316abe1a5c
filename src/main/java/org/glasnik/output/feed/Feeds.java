package org.glasnik.output.feed;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.glasnik.output.Output;
import org.glasnik.output.OutputKind;
import org.glasnik.output.SiteContext;
import org.glasnik.site.Edition;
import org.glasnik.site.Permalink;
import org.glasnik.site.Section;
import org.glasnik.source.Parsed;

/** The feeds of each language: of the whole site and of every section, in RSS 2.0 and in Atom. */
public final class Feeds implements OutputKind {

  private static final String RSS = "rss.xml";
  private static final String ATOM = "atom.xml";

  @Override
  public void plan(SiteContext site, Consumer<Output<?>> out) {
    for (Edition edition : site.site().editions()) {
      EditionFeeds feeds = new EditionFeeds(site, edition);
      plan(site, edition.at(""), feeds::ofSite, out);
      for (Section section : edition.sections().values()) {
        plan(site, section.permalink(), self -> feeds.of(section, self), out);
      }
    }
  }

  /** Makes the feed of a list, given its own address. */
  @FunctionalInterface
  private interface FeedOf {
    Feed at(Permalink self);
  }

  private static void plan(SiteContext site, Permalink list, FeedOf feed, Consumer<Output<?>> out) {
    Permalink rss = new Permalink(list.site(), list.local() + RSS);
    Permalink atom = new Permalink(list.site(), list.local() + ATOM);
    Supplier<Feed> asRss = () -> feed.at(rss);
    Supplier<Feed> asAtom = () -> feed.at(atom);
    out.accept(
        new Output<>(
            site.file(rss.local()),
            "rss/1",
            site.origin(),
            asRss,
            input -> Parsed.of(RssFormat.write(input))));
    out.accept(
        new Output<>(
            site.file(atom.local()),
            "atom/1",
            site.origin(),
            asAtom,
            input -> Parsed.of(AtomFormat.write(input))));
  }
}
