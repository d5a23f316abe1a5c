package org.glasnik.output.plan;

import java.util.ArrayList;
import java.util.List;
import org.glasnik.output.Output;
import org.glasnik.output.OutputKind;
import org.glasnik.output.SiteContext;
import org.glasnik.output.feed.Feeds;
import org.glasnik.output.file.AssetFiles;
import org.glasnik.output.host.HostFiles;
import org.glasnik.output.host.Redirects;
import org.glasnik.output.host.Sitemaps;
import org.glasnik.output.html.HtmlPages;

/** Which files a site has. A new kind of output is one class and one line here. */
public final class OutputPlan {

  private static final List<OutputKind> KINDS =
      List.of(
          new HtmlPages(),
          new AssetFiles(),
          new Feeds(),
          new Sitemaps(),
          new Redirects(),
          new HostFiles());

  private OutputPlan() {}

  /** Every output of a site, in the order of the kinds. */
  public static List<Output<?>> of(SiteContext site) {
    List<Output<?>> outputs = new ArrayList<>();
    KINDS.forEach(kind -> kind.plan(site, outputs::add));
    return outputs;
  }
}
