package org.glasnik.output.host;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.glasnik.output.Output;
import org.glasnik.output.OutputKind;
import org.glasnik.output.SiteContext;
import org.glasnik.site.Drafts;
import org.glasnik.site.Edition;
import org.glasnik.site.SiteAddress;
import org.glasnik.source.Parsed;

/** What hosts and robots ask for at the root of a site. */
public final class HostFiles implements OutputKind {

  @Override
  public void plan(SiteContext site, Consumer<Output<?>> out) {
    SiteAddress address = site.site().address();
    String base = address.basePath();
    List<Redirect> redirects = Redirects.of(site.site());
    out.accept(text(site, "_redirects", RedirectRules.of(base, redirects)));
    out.accept(text(site, "_headers", HeaderRules.of(base)));
    out.accept(text(site, ".htaccess", Htaccess.of(base, redirects)));
    for (Edition edition : site.site().editions()) {
      if (!edition.prefix().isEmpty()) {
        String missing = Htaccess.notFound(edition.at("").path());
        out.accept(text(site, edition.prefix() + ".htaccess", missing));
      }
    }
    String robots =
        site.drafts() == Drafts.SHOW
            ? RobotsText.refusing()
            : RobotsText.allowing(address.absolute(Sitemaps.NAME));
    out.accept(text(site, "robots.txt", robots));
  }

  private static Output<String> text(SiteContext site, String local, String text) {
    return new Output<>(
        site.file(local),
        "host/1",
        site.origin(),
        () -> text,
        input -> Parsed.of(input.getBytes(StandardCharsets.UTF_8)));
  }
}
