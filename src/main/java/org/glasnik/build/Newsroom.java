package org.glasnik.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.glasnik.config.ConfigReader;
import org.glasnik.config.NetworkConfig;
import org.glasnik.content.Document;
import org.glasnik.site.Drafts;
import org.glasnik.site.Item;
import org.glasnik.site.Network;
import org.glasnik.site.SiteAssembler;
import org.glasnik.site.translation.Originals;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceTree;

/**
 * A network as the people see it who work on it: with all that is not public yet, and without
 * anything being rendered.
 *
 * @param documents all that could be read
 * @param shown with what is not public at the moment
 * @param published as readers see it at the same moment
 */
public record Newsroom(List<Document> documents, Network shown, Network published) {

  /**
   * Reads a network; without a value its settings could not be understood.
   *
   * @param at the moment that decides what is public
   */
  public static Parsed<Newsroom> read(SourceTree tree, Instant at, Workers workers) {
    List<Problem> problems = new ArrayList<>(tree.problems());
    Parsed<NetworkConfig> config = ConfigReader.read(tree);
    problems.addAll(config.problems());
    if (config.value().isEmpty()) {
      return Parsed.of(null, problems);
    }
    NetworkConfig network = config.value().get();
    List<Document> documents = new Contents(workers).read(tree, network, problems);
    Parsed<Network> shown = SiteAssembler.assemble(network, documents, tree, at, Drafts.SHOW);
    problems.addAll(shown.problems());
    Parsed<Network> published = SiteAssembler.assemble(network, documents, tree, at, Drafts.HIDE);
    return Parsed.of(
        new Newsroom(documents, shown.value().orElseThrow(), published.value().orElseThrow()),
        problems);
  }

  /** The other documents of a document's item, each as it was written. */
  public List<Document> others(Document document) {
    List<Item> items =
        shown.sites().stream()
            .flatMap(site -> site.items().stream())
            .filter(item -> isOf(item, document))
            .toList();
    return new Originals(documents).others(document, items);
  }

  private static boolean isOf(Item item, Document document) {
    return Stream.concat(item.pages().stream(), item.standIns().stream())
        .anyMatch(page -> page.document().path().equals(document.path()));
  }
}
