package org.glasnik.output.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.glasnik.config.UnionConfig;
import org.glasnik.language.Language;
import org.glasnik.output.SiteContext;
import org.glasnik.site.Edition;
import org.glasnik.site.Page;
import org.glasnik.site.Permalink;
import org.glasnik.site.Section;

/** What a page says to search engines, as JSON-LD that is safe inside a script element. */
public final class StructuredData {

  private StructuredData() {}

  /** Of an item's page: the item, and the way to it. */
  public static String of(SiteContext site, Edition edition, Page page, String siteName) {
    List<Consumer<JsonLd>> nodes = new ArrayList<>(2);
    nodes.add(new WorkNode(site, edition, page)::write);
    nodes.add(json -> breadcrumbs(site, edition, page, siteName, json));
    return JsonLd.graph(nodes);
  }

  /** Of a site's home page: the union, and the website as a whole. */
  public static String home(SiteContext site, Edition edition) {
    UnionConfig union = site.site().config();
    UnionNode node = new UnionNode(site, union, edition.language());
    return JsonLd.graph(List.of(node::write, json -> website(edition, union, node, json)));
  }

  /** Of a union's entry in the directory. */
  public static String union(SiteContext site, Edition edition, UnionConfig union) {
    return JsonLd.graph(List.of(new UnionNode(site, union, edition.language())::write));
  }

  private static void website(Edition edition, UnionConfig union, UnionNode node, JsonLd json) {
    Language language = edition.language();
    String home = edition.at("").url();
    json.text("@type", "WebSite")
        .text("@id", home)
        .text("url", home)
        .text("name", union.name().in(language))
        .text("inLanguage", language.tag())
        .reference("publisher", node.id());
  }

  private static void breadcrumbs(
      SiteContext site, Edition edition, Page page, String siteName, JsonLd json) {
    List<Consumer<JsonLd>> steps = new ArrayList<>(3);
    step(steps, siteName, edition.at(""));
    edition
        .section(page.item().type())
        .ifPresent(section -> step(steps, label(site, edition, section), section.permalink()));
    step(steps, page.title(), page.permalink());
    json.text("@type", "BreadcrumbList").nodes("itemListElement", steps);
  }

  private static void step(List<Consumer<JsonLd>> steps, String name, Permalink permalink) {
    int position = steps.size() + 1;
    steps.add(
        json ->
            json.text("@type", "ListItem")
                .number("position", position)
                .text("name", name)
                .text("item", permalink.url()));
  }

  private static String label(SiteContext site, Edition edition, Section section) {
    return site.theme().words(edition.language()).text("section." + section.type().id());
  }
}
