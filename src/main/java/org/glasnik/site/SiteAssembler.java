package org.glasnik.site;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glasnik.config.NetworkConfig;
import org.glasnik.config.UnionConfig;
import org.glasnik.config.UnionId;
import org.glasnik.content.Document;
import org.glasnik.content.DocumentId;
import org.glasnik.content.FieldSpans;
import org.glasnik.content.Status;
import org.glasnik.content.When;
import org.glasnik.language.Language;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.Severity;
import org.glasnik.source.SourceTree;
import org.glasnik.source.bind.Requirements;
import org.jspecify.annotations.Nullable;

/** All documents of a network to the model of every union's site at one moment. */
public final class SiteAssembler {

  private final NetworkConfig config;
  private final SourceTree tree;
  private final Instant at;
  private final Drafts drafts;
  private final Problems problems = new Problems();
  private final Map<DocumentId, List<Document>> known = new TreeMap<>();

  private SiteAssembler(NetworkConfig config, SourceTree tree, Instant at, Drafts drafts) {
    this.config = config;
    this.tree = tree;
    this.at = at;
    this.drafts = drafts;
  }

  /**
   * Assembles the network.
   *
   * @param documents of all unions, in any order
   * @param tree where links to files are looked up
   * @param at the moment that decides what is visible
   */
  public static Parsed<Network> assemble(
      NetworkConfig config, List<Document> documents, SourceTree tree, Instant at, Drafts drafts) {
    SiteAssembler assembler = new SiteAssembler(config, tree, at, drafts);
    Network network = assembler.network(documents);
    List<Problem> problems = new ArrayList<>(assembler.problems.list());
    problems.addAll(LinkProblems.of(network));
    return Parsed.of(network, problems);
  }

  private Network network(List<Document> documents) {
    Map<UnionId, List<Document>> byUnion =
        documents.stream()
            .collect(
                Collectors.groupingBy(
                    d -> d.id().union(), LinkedHashMap::new, Collectors.toList()));
    List<Site> sites = new ArrayList<>();
    for (UnionConfig union : config.unions()) {
      sites.add(site(union, byUnion.getOrDefault(union.id(), List.of())));
    }
    List<Item> items = sites.stream().flatMap(site -> site.items().stream()).toList();
    return new Network(config, List.copyOf(sites), new Catalogue(config, known, items, tree));
  }

  private Site site(UnionConfig union, List<Document> documents) {
    Map<DocumentId, List<Document>> groups = new ItemAssembler(union, problems).assemble(documents);
    known.putAll(groups);
    SiteAddress address = new SiteAddress(union.baseUrl().value());
    Addresses addresses = new Addresses(union, address, problems);
    List<List<Page.Builder>> truePages = new ArrayList<>(groups.size());
    groups.forEach(
        (id, group) -> {
          List<Page.Builder> pages = new ArrayList<>();
          for (Document document : group) {
            Page.Builder page = page(union, document, group, addresses);
            page = page != null ? page : twin(union, document, group, addresses);
            if (page != null) {
              pages.add(page);
            }
          }
          truePages.add(pages);
        });
    // All true pages have their addresses now.
    List<Item> items = new ArrayList<>(groups.size());
    Iterator<List<Page.Builder>> truePagesOf = truePages.iterator();
    StandIns standIns = new StandIns(union, addresses, at, drafts);
    groups.forEach(
        (id, group) -> {
          List<Page.Builder> own = truePagesOf.next();
          List<Page.Builder> others = standIns.of(group, own);
          if (!own.isEmpty() || !others.isEmpty()) {
            items.add(new Item(id, group.get(0).type(), own, others));
          }
        });
    EditionAssembler editions = new EditionAssembler(union, config.topics(), address, at);
    List<Edition> assembled = new ArrayList<>();
    for (Language language : union.languages()) {
      List<Page> pages = items.stream().flatMap(item -> item.shownTo(language).stream()).toList();
      assembled.add(editions.assemble(language, pages));
    }
    return new Site(union, address, List.copyOf(assembled), List.copyOf(items));
  }

  private Page.@Nullable Builder page(
      UnionConfig union, Document document, List<Document> item, Addresses addresses) {
    if (!union.shows(document.language(), document.type().id())) {
      return null;
    }
    if (!Requirements.missing((Record) document.meta()).isEmpty()) {
      boolean draft = document.common().status() == Status.DRAFT;
      Requirements.check(
          (Record) document.meta(),
          FieldSpans.of(document, "title"),
          problems,
          draft ? Severity.NOTICE : Severity.ERROR);
    }
    ZoneId zone = union.timeZone();
    Visibility visibility = Visibility.of(document, item, zone, at);
    if (!union.speaks(document.language()) || !visibility.isShown(Drafts.SHOW)) {
      return null;
    }
    // Also what is not public yet takes its address now: two items on one address show today, not
    // on the day of the embargo.
    Permalink permalink = addresses.give(document);
    return visibility.isShown(drafts)
        ? Page.Builder.of(document, permalink, visibility, instant(document, union))
        : null;
  }

  /** What readers see until a text that is written by hand in a second script is public. */
  private Page.@Nullable Builder twin(
      UnionConfig union, Document document, List<Document> item, Addresses addresses) {
    Visibility visibility = Visibility.of(document, item, union.timeZone(), at);
    boolean isStillToCome = !visibility.isShown(drafts) && visibility.isShown(Drafts.SHOW);
    if (!isStillToCome || document.isScriptMade() || !union.speaks(document.language())) {
      return null;
    }
    return new ScriptTwins(union)
        .standIn(item, document.language())
        .map(made -> page(union, made, item, addresses))
        .orElse(null);
  }

  /** By which a document is sorted in lists; null if it has no date. */
  static @Nullable Instant instant(Document document, UnionConfig union) {
    When date = document.meta().shownDate();
    return date == null ? null : date.begin(union.timeZone());
  }
}
