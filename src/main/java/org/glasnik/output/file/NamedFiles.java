package org.glasnik.output.file;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.glasnik.config.UnionConfig;
import org.glasnik.content.Asset;
import org.glasnik.content.FieldValues;
import org.glasnik.content.Reference;
import org.glasnik.content.Target;
import org.glasnik.markdown.Link;
import org.glasnik.output.SiteContext;
import org.glasnik.output.image.PictureFormat;
import org.glasnik.site.Destination;
import org.glasnik.site.Destination.ToFile;
import org.glasnik.site.Destination.ToPage;
import org.glasnik.site.Edition;
import org.glasnik.site.Page;
import org.glasnik.site.Section;
import org.glasnik.site.Site;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.jspecify.annotations.Nullable;

/** Finds the files that the pages of a site name, in texts and in front matter. */
final class NamedFiles {

  /** At most so many items of one type and union stand on the portal. */
  private static final int SHOWN_ON_PORTAL = 14;

  private final SiteContext site;
  private final TreeMap<SourcePath, SourceFile> files = new TreeMap<>();
  private final Set<Page> guests = new HashSet<>();

  private NamedFiles(SiteContext site) {
    this.site = site;
  }

  /** By path. */
  static Collection<SourceFile> of(SiteContext site) {
    NamedFiles named = new NamedFiles(site);
    for (Edition edition : site.site().editions()) {
      edition.pages().forEach(named::addPage);
    }
    named.addLogo(site.site().config());
    if (site.isPortal()) {
      site.network().config().unions().forEach(named::addLogo);
      site.network().sites().forEach(named::addNewest);
    }
    return named.files.values();
  }

  /** The portal may show any of the newest items of a union. */
  private void addNewest(Site other) {
    for (Edition edition : other.editions()) {
      edition.front().underWay().forEach(this::addGuest);
      edition.front().upcoming().forEach(this::addGuest);
      for (Section section : edition.sections().values()) {
        section.pages().stream().limit(SHOWN_ON_PORTAL).forEach(this::addGuest);
      }
    }
  }

  private void addPage(Page page) {
    for (Link link : page.document().body().links()) {
      add(site.links().link(page, link.target()));
    }
    FieldValues.visit(
        page.meta(),
        value -> {
          if (value instanceof Asset asset) {
            site.links().file(page, asset).ifPresent(this::add);
          } else if (value instanceof Target target) {
            add(site.links().link(page, target.text()));
          } else if (value instanceof Reference reference
              && site.links().reference(page, reference) instanceof ToPage other) {
            addGuest(other.page());
          }
        });
    site.network().catalogue().pointingAt(page).forEach(this::addGuest);
  }

  /** A page of another union is shown here in short, with the pictures that its fields name. */
  private void addGuest(Page page) {
    if (!page.permalink().site().equals(site.site().address()) && guests.add(page)) {
      FieldValues.visit(
          page.meta(),
          value -> {
            if (value instanceof Asset asset) {
              site.links()
                  .file(page, asset)
                  .filter(file -> PictureFormat.isPictureName(file.path().extension()))
                  .ifPresent(this::add);
            }
          });
    }
  }

  private void addLogo(UnionConfig union) {
    @Nullable String logo = union.theme().logo();
    if (logo != null) {
      union
          .folder()
          .resolve(logo)
          .flatMap(site.network().catalogue().tree()::file)
          .ifPresent(this::add);
    }
  }

  private void add(Destination destination) {
    if (destination instanceof ToFile file) {
      add(file.file());
    }
  }

  private void add(SourceFile file) {
    files.putIfAbsent(file.path(), file);
  }
}
