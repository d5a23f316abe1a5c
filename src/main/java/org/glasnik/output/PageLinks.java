package org.glasnik.output;

import org.glasnik.language.LocalizedFormat;
import org.glasnik.markdown.BodyContext;
import org.glasnik.markdown.Link;
import org.glasnik.markdown.LinkTarget;
import org.glasnik.site.Destination;
import org.glasnik.site.Destination.ToAddress;
import org.glasnik.site.Destination.ToAnchor;
import org.glasnik.site.Destination.ToFile;
import org.glasnik.site.Destination.ToPage;
import org.glasnik.site.Destination.ToPlace;
import org.glasnik.site.Page;
import org.glasnik.site.Permalink;
import org.glasnik.source.SourceFile;

/** Fills the links and words of one page's text, as its own site shows it or as others read it. */
public final class PageLinks implements BodyContext {

  /** Where the text will stand. */
  public enum Form {
    /** On its page: links go by path. */
    ON_PAGE,
    /** In a feed or message: every link is a full address. */
    ELSEWHERE
  }

  private final SiteContext site;
  private final Page page;
  private final Form form;

  public PageLinks(SiteContext site, Page page, Form form) {
    this.site = site;
    this.page = page;
    this.form = form;
  }

  @Override
  public LinkTarget target(Link link) {
    return target(site.links().link(page, link.target()));
  }

  /** What a destination is on this page. */
  public LinkTarget target(Destination destination) {
    if (destination instanceof ToAddress address) {
      return new LinkTarget(address.url(), address.external(), 0, 0, 0);
    }
    if (destination instanceof ToFile file) {
      return file(file.file());
    }
    if (destination instanceof ToPage other) {
      return LinkTarget.inside(address(other.page().permalink()) + hash(other.anchor()));
    }
    if (destination instanceof ToAnchor anchor) {
      String own = form == Form.ON_PAGE ? "" : page.permalink().url();
      return LinkTarget.inside(own + hash(anchor.anchor()));
    }
    if (destination instanceof ToPlace place) {
      return LinkTarget.inside(address(new Permalink(site.site().address(), place.local())));
    }
    return LinkTarget.NONE;
  }

  /** What a file is on this page. */
  public LinkTarget file(SourceFile source) {
    PublishedFile file = site.assets().publish(source);
    String url = address(new Permalink(site.site().address(), file.local()));
    return new LinkTarget(url, false, file.width(), file.height(), file.bytes());
  }

  private String address(Permalink permalink) {
    return form == Form.ON_PAGE ? site.href(permalink) : permalink.url();
  }

  private static String hash(String anchor) {
    return anchor.isEmpty() ? "" : "#" + anchor;
  }

  @Override
  public String message(String key) {
    return site.theme().words(page.language()).text(key);
  }

  @Override
  public String fileSize(long bytes) {
    return new LocalizedFormat(page.language()).fileSize(bytes);
  }
}
