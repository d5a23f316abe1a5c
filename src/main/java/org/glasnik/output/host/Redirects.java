package org.glasnik.output.host;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.glasnik.content.FieldSpans;
import org.glasnik.language.Language;
import org.glasnik.output.Origin;
import org.glasnik.output.Output;
import org.glasnik.output.OutputKind;
import org.glasnik.output.SiteContext;
import org.glasnik.site.Page;
import org.glasnik.site.Permalink;
import org.glasnik.site.Site;
import org.glasnik.source.Parsed;
import org.glasnik.theme.view.LanguageView;
import org.glasnik.theme.view.RedirectView;

/**
 * Pages at old addresses that lead to where the text stands now, for hosts that know no other kind
 * of redirect. They lead to pages of the same site only, so nobody can borrow its good name.
 */
public final class Redirects implements OutputKind {

  @Override
  public void plan(SiteContext site, Consumer<Output<?>> out) {
    for (Page page : pages(site.site())) {
      for (String written : page.common().redirectFrom()) {
        parse(written, site.site())
            .filter(OldAddress::hasPage)
            .ifPresent(old -> out.accept(output(site, page, written, old)));
      }
    }
  }

  /** Every redirect of a site, in the order of its pages. Those that can't be are checked apart. */
  static List<Redirect> of(Site site) {
    List<Redirect> redirects = new ArrayList<>();
    for (Page page : pages(site)) {
      for (String written : page.common().redirectFrom()) {
        parse(written, site)
            .ifPresent(old -> redirects.add(new Redirect(old, page.permalink().path())));
      }
    }
    return redirects;
  }

  /** Where each text is at home; of one in two scripts only the page that people wrote. */
  private static List<Page> pages(Site site) {
    return site.editions().stream()
        .flatMap(edition -> edition.pages().stream())
        .filter(page -> page.item().writtenTexts().contains(page))
        .toList();
  }

  private static Optional<OldAddress> parse(String written, Site site) {
    try {
      return Optional.of(OldAddress.of(written, site.address()));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private static Output<RedirectView> output(
      SiteContext site, Page page, String written, OldAddress old) {
    Origin origin = new Origin(FieldSpans.of(page.document(), "redirect_from", written));
    return new Output<>(
        site.file(old.page()),
        "redirect/1",
        origin,
        () -> view(page),
        view -> {
          Parsed<String> html =
              site.theme().render("redirect", view, page.language(), origin.path());
          return new Parsed<>(
              html.value().map(text -> text.getBytes(StandardCharsets.UTF_8)), html.problems());
        });
  }

  private static RedirectView view(Page page) {
    Language language = page.language();
    Permalink target = page.permalink();
    LanguageView view =
        new LanguageView(
            language.tag(),
            language.direction().name().toLowerCase(Locale.ROOT),
            language.name(),
            false,
            language.endMark());
    return new RedirectView(view, target.path(), target.url(), page.title());
  }
}
