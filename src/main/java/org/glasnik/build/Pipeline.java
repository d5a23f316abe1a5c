package org.glasnik.build;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.glasnik.check.Checks;
import org.glasnik.check.PlaceCheck;
import org.glasnik.config.BaseUrl;
import org.glasnik.config.ConfigReader;
import org.glasnik.config.NetworkConfig;
import org.glasnik.config.UnionConfig;
import org.glasnik.config.UnionId;
import org.glasnik.content.Document;
import org.glasnik.output.Output;
import org.glasnik.output.PathCollisions;
import org.glasnik.output.SiteAssets;
import org.glasnik.output.SiteContext;
import org.glasnik.output.asset.ThemeAssets;
import org.glasnik.output.plan.OutputPlan;
import org.glasnik.site.LinkResolver;
import org.glasnik.site.Network;
import org.glasnik.site.NetworkIndex;
import org.glasnik.site.Site;
import org.glasnik.site.SiteAssembler;
import org.glasnik.site.UnionIndex;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceTree;
import org.glasnik.theme.Theme;
import org.glasnik.theme.ThemeChoice;
import org.glasnik.theme.ThemeResolver;

/**
 * The way from the sources to a plan, as values: no clock, no disk, no network. The command line,
 * the preview and the tests all go this way.
 */
public final class Pipeline implements Planner {

  private final Workers workers;
  private final SourceTree program;

  /**
   * A way for any number of plans.
   *
   * @param program the themes that came with the program
   */
  public Pipeline(Workers workers, SourceTree program) {
    this.workers = workers;
    this.program = program;
  }

  @Override
  public BuildPlan plan(SourceTree tree, PlanSettings settings) {
    List<Problem> problems = new ArrayList<>(tree.problems());
    Parsed<NetworkConfig> config = ConfigReader.read(tree);
    problems.addAll(config.problems());
    if (config.value().isEmpty()) {
      return new BuildPlan(List.of(), problems, new KeptUnions());
    }
    NetworkConfig network = rebased(config.value().get(), settings);
    List<Document> documents = new Contents(workers).read(tree, network, problems);
    Parsed<Network> assembled =
        SiteAssembler.assemble(network, documents, tree, settings.at(), settings.drafts());
    problems.addAll(assembled.problems());
    return plan(assembled.value().orElseThrow(), settings, problems);
  }

  private BuildPlan plan(Network network, PlanSettings settings, List<Problem> problems) {
    problems.addAll(Checks.run(network, settings.at()));
    KeptUnions kept = new KeptUnions();
    Supplier<NetworkIndex> index = new OnDemand<>(() -> index(network, settings, kept));
    Map<UnionId, List<Output<?>>> outputs = new LinkedHashMap<>();
    SourceTree tree = network.catalogue().tree();
    ThemeResolver themes = new ThemeResolver(tree, program);
    for (Site site : network.sites()) {
      Parsed<Theme> theme = themes.resolve(ThemeChoice.of(site.config(), tree));
      problems.addAll(theme.problems());
      theme
          .value()
          .ifPresent(
              t -> {
                ThemeAssets assets = ThemeAssets.of(t);
                problems.addAll(assets.problems());
                SiteContext context =
                    new SiteContext(
                        network,
                        site,
                        t,
                        assets,
                        new SiteAssets(site.address()),
                        new LinkResolver(network.catalogue()),
                        settings.drafts(),
                        index);
                outputs.put(site.id(), OutputPlan.of(context));
              });
    }
    problems.addAll(PlaceCheck.run(network, places(outputs)));
    ProblemsByUnion byUnion = new ProblemsByUnion(network.config());
    // A file that makes two pages, one in each script, has its mistakes once.
    problems.stream().distinct().forEach(byUnion::add);
    List<UnionPlan> plans = new ArrayList<>();
    for (UnionConfig union : network.config().unions()) {
      List<Output<?>> list = outputs.getOrDefault(union.id(), List.of());
      // Two texts at one address were told when they got it.
      if (byUnion.of(union.id()).stream().noneMatch(p -> p.rule().equals("address"))) {
        PathCollisions.among(list).forEach(byUnion::add);
      }
      Optional<UnionIndex> own = network.site(union.id()).map(UnionIndex::of);
      plans.add(new UnionPlan(union.id().value(), list, byUnion.of(union.id()), own));
    }
    for (UnionId broken : network.config().broken()) {
      plans.add(new UnionPlan(broken.value(), List.of(), byUnion.of(broken), Optional.empty()));
      kept.add(broken.value());
    }
    // The portal shows what became of the others.
    String portal = network.config().secretariat().map(UnionId::value).orElse("");
    plans.sort((a, b) -> Boolean.compare(a.union().equals(portal), b.union().equals(portal)));
    return new BuildPlan(plans, byUnion.ofNone(), kept);
  }

  private static Map<UnionId, Set<String>> places(Map<UnionId, List<Output<?>>> outputs) {
    Map<UnionId, Set<String>> places = new LinkedHashMap<>();
    outputs.forEach(
        (id, list) ->
            places.put(
                id,
                list.stream().map(output -> output.path().inSite()).collect(Collectors.toSet())));
    return places;
  }

  /** The network with every site at its place on the preview server, if this is a preview. */
  private static NetworkConfig rebased(NetworkConfig network, PlanSettings settings) {
    URI preview = settings.preview();
    return preview == null
        ? network
        : network.with(
            network.unions().stream()
                .map(
                    union ->
                        union.at(
                            BaseUrl.parse(preview.resolve(union.id() + "/").toString())
                                .orElseThrow()))
                .toList());
  }

  private static NetworkIndex index(Network network, PlanSettings settings, KeptUnions kept) {
    Map<UnionId, UnionIndex> unions = new LinkedHashMap<>();
    for (Site site : network.sites()) {
      if (!kept.contains(site.id().value())) {
        unions.put(site.id(), UnionIndex.of(site));
      }
    }
    settings
        .earlier()
        .forEach(
            (id, earlier) -> {
              if (kept.contains(id.value())) {
                unions.put(id, earlier.at(settings.at()));
              }
            });
    return NetworkIndex.of(unions.values());
  }
}
