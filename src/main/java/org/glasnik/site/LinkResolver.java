package org.glasnik.site;

import java.util.Optional;
import org.glasnik.config.UnionId;
import org.glasnik.content.Asset;
import org.glasnik.content.DocumentId;
import org.glasnik.content.Reference;
import org.glasnik.site.Destination.Hidden;
import org.glasnik.site.Destination.Nowhere;
import org.glasnik.site.Destination.ToAddress;
import org.glasnik.site.Destination.ToAnchor;
import org.glasnik.site.Destination.ToFile;
import org.glasnik.site.Destination.ToPage;
import org.glasnik.site.Destination.ToPlace;
import org.glasnik.source.Ascii;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.bind.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Says where the links of a page lead. Asked when the site is checked and again when the page is
 * rendered: the answer is the same.
 */
public final class LinkResolver {

  private static final String ID = "id:";

  private final Catalogue catalogue;

  public LinkResolver(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Where a link that was written as in Markdown leads from a page. */
  public Destination link(Page from, String target) {
    if (target.startsWith("#")) {
      return anchor(from, from, target.substring(1));
    }
    if (target.startsWith(ID)) {
      String text = target.substring(ID.length());
      int hash = text.indexOf('#');
      String anchor = hash < 0 ? "" : text.substring(hash + 1);
      return item(from, hash < 0 ? text : text.substring(0, hash), anchor);
    }
    if (hasScheme(target)) {
      return new ToAddress(target, isWeb(target));
    }
    if (target.startsWith("//")) {
      return new Nowhere("link", "\"" + target + "\" has no scheme", "begin it with https:");
    }
    if (target.startsWith("/")) {
      return new ToPlace(target.substring(1));
    }
    return relative(from, target);
  }

  /** Where the name of another item leads. */
  public Destination reference(Page from, Reference reference) {
    return item(from, reference.target(), "");
  }

  /**
   * The file that an asset names, beside the text or in the union's folder; empty if there is none.
   */
  public Optional<SourceFile> file(Page from, Asset asset) {
    return Optional.ofNullable(file(from, asset.path()));
  }

  private Destination item(Page from, String text, String anchor) {
    UnionId own = from.item().id().union();
    DocumentId id = Pointers.id(text, own).orElse(null);
    if (id == null) {
      return new Nowhere(
          "link",
          "\"" + text + "\" names no item",
          "write the item's id, or union:id for another union's");
    }
    Optional<Item> found = catalogue.item(id);
    if (found.isPresent()) {
      return anchor(from, found.get(), anchor);
    }
    if (catalogue.knows(id)) {
      return Hidden.item(id);
    }
    if (!id.union().equals(own) && catalogue.isMember(id.union())) {
      // Another union may take a text away at any time: that keeps no page of this one back.
      return new Hidden(
          "the union \"" + id.union() + "\" has no item \"" + id.item() + "\" now",
          Spelling.nearest(id.item(), catalogue.idsOf(id.union()))
              .map(near -> "did you mean \"" + near + "\"? The words stand here without a link")
              .orElse("the words stand here without a link"));
    }
    String where =
        id.union().equals(own) ? "this union" : "the union \"" + id.union().value() + "\"";
    return new Nowhere(
        "link",
        "no item of " + where + " has the id \"" + id.item() + "\"",
        Spelling.hint(id.item(), catalogue.idsOf(id.union())));
  }

  private Destination relative(Page from, String target) {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    String anchor = hash < 0 ? "" : target.substring(hash + 1);
    SourceFile file = file(from, path);
    if (file != null) {
      return new ToFile(file);
    }
    DocumentId id = document(from, path);
    if (id != null) {
      return catalogue
          .item(id)
          .map(item -> anchor(from, item, anchor))
          .orElseGet(() -> Hidden.item(id));
    }
    return missing(from, path);
  }

  /** That there is no such file, with the one that was probably meant. */
  Nowhere missing(Page from, String path) {
    return new Nowhere(
        "link",
        "there is no \"" + path + "\" beside this text, nor in the union's folder",
        nearest(path, from));
  }

  private String nearest(String path, Page from) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return Spelling.nearest(name, catalogue.namesIn(from.document().folder()))
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse(
            "files are named by their path from this text, or from the union's folder: assets/…");
  }

  private @Nullable DocumentId document(Page from, String path) {
    DocumentId id = from.document().folder().resolve(path).map(catalogue::at).orElse(null);
    return id != null
        ? id
        : unionFolder(from).child("content").resolve(path).map(catalogue::at).orElse(null);
  }

  private @Nullable SourceFile file(Page from, String path) {
    SourcePath union = unionFolder(from);
    String plain = Percent.decode(path);
    SourceFile beside = publishable(from.document().folder().resolve(plain), union);
    return beside != null ? beside : publishable(union.resolve(plain), union);
  }

  /** What may be published: files of the union's content and assets, but no text or setting. */
  private @Nullable SourceFile publishable(Optional<SourcePath> path, SourcePath union) {
    return path.filter(p -> p.isWithin(union.child("content")) || p.isWithin(union.child("assets")))
        .filter(p -> !p.extension().equals("md") && !p.extension().equals("yaml"))
        .flatMap(catalogue.tree()::file)
        .orElse(null);
  }

  private static SourcePath unionFolder(Page from) {
    return SourcePath.of("unions").child(from.item().id().union().value());
  }

  private Destination anchor(Page from, Item item, String anchor) {
    Page shown = catalogue.shown(item, from);
    if (from.isStandIn() && !anchor.isEmpty() && !hasAnchor(shown, anchor)) {
      // The author meant a heading in a text of his language; readers see another one.
      for (Page text : item.texts()) {
        if (text.language().equals(from.language()) && hasAnchor(text, anchor)) {
          return anchor(from, shown, "");
        }
      }
    }
    return anchor(from, shown, anchor);
  }

  private static boolean hasAnchor(Page page, String anchor) {
    return page.document().body().hasAnchor(anchor);
  }

  private static Destination anchor(Page from, Page page, String anchor) {
    if (!anchor.isEmpty() && !hasAnchor(page, anchor)) {
      String where = from == page ? "in this text" : "in " + page.document().path();
      String what = "there is no heading \"#" + anchor + "\" " + where;
      return page.item().id().union().equals(from.item().id().union())
          ? new Nowhere("anchor", what, "headings: " + headings(page))
          : new Hidden(what, "the words stand here without a link; headings: " + headings(page));
    }
    return from == page ? new ToAnchor(anchor) : new ToPage(page, anchor);
  }

  private static String headings(Page page) {
    return String.join(
        ", ", page.document().body().headings().stream().map(h -> "#" + h.id()).toList());
  }

  private static boolean isWeb(String target) {
    return Ascii.lower(target).startsWith("http");
  }

  private static boolean hasScheme(String target) {
    int colon = target.indexOf(':');
    if (colon < 2) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      char c = target.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
        return false;
      }
    }
    return true;
  }
}
