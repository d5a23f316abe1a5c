package org.glasnik.site.translation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glasnik.content.Document;
import org.glasnik.content.DocumentId;
import org.glasnik.language.Language;
import org.glasnik.site.Network;
import org.glasnik.site.Site;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.SourcePath;

/**
 * How far the translations of a network are.
 *
 * @param at the moment that it tells of
 * @param unions in the order of the network
 * @param upcoming soonest first
 * @param problems with what files say of their originals
 */
public record TranslationReport(
    Instant at, List<UnionTranslations> unions, List<Upcoming> upcoming, List<Problem> problems) {

  public TranslationReport {
    unions = List.copyOf(unions);
    upcoming = List.copyOf(upcoming);
    problems = List.copyOf(problems);
  }

  /**
   * The report of all unions, languages and items.
   *
   * @param shown the network with what is not public yet
   * @param published the network as its readers see it at the same moment
   * @param documents all that there are
   */
  public static TranslationReport of(
      Network shown, Network published, List<Document> documents, Instant at) {
    Problems problems = new Problems();
    Originals originals = new Originals(documents);
    List<UnionTranslations> unions = new ArrayList<>();
    List<Upcoming> upcoming = new ArrayList<>();
    for (Site site : shown.sites()) {
      Site readers = published.site(site.id()).orElseThrow();
      unions.add(new ItemReader(site, readers, originals, problems).read());
      upcoming.addAll(UpcomingMoments.of(site, at));
    }
    upcoming.sort(Upcoming.SOONEST_FIRST);
    return new TranslationReport(at, unions, upcoming, problems.list());
  }

  /** The part about some unions; all of them if none is named. */
  public TranslationReport ofUnions(Collection<String> ids) {
    if (ids.isEmpty()) {
      return this;
    }
    return new TranslationReport(
        at,
        unions.stream().filter(union -> ids.contains(union.union().id().value())).toList(),
        upcoming.stream().filter(each -> ids.contains(each.id().union().value())).toList(),
        problems.stream().filter(problem -> isOf(problem, ids)).toList());
  }

  private static boolean isOf(Problem problem, Collection<String> ids) {
    List<String> names = problem.span().path().names();
    return names.size() > 1 && ids.contains(names.get(1));
  }

  /** The part about some languages; all of them if none is named. */
  public TranslationReport inLanguages(Collection<String> tags) {
    if (tags.isEmpty()) {
      return this;
    }
    List<UnionTranslations> some = new ArrayList<>();
    for (UnionTranslations union : unions) {
      List<ItemTranslations> items =
          union.items().stream()
              .map(item -> inLanguages(item, tags))
              .filter(item -> !item.cells().isEmpty())
              .toList();
      List<Language> languages =
          union.languages().stream().filter(language -> tags.contains(language.tag())).toList();
      some.add(new UnionTranslations(union.union(), languages, items));
    }
    return new TranslationReport(
        at,
        some,
        upcoming.stream()
            .filter(each -> each.languages().stream().anyMatch(l -> tags.contains(l.tag())))
            .toList(),
        problemsOf(some));
  }

  private static ItemTranslations inLanguages(ItemTranslations item, Collection<String> tags) {
    Map<Language, TranslationCell> cells = new LinkedHashMap<>(item.cells());
    cells.keySet().removeIf(language -> !tags.contains(language.tag()));
    return new ItemTranslations(
        item.id(), item.type(), item.title(), item.titleLanguage(), item.date(), cells);
  }

  /** The part about items from a day on, in the time zone of each union, and those without date. */
  public TranslationReport since(LocalDate day) {
    List<UnionTranslations> some = new ArrayList<>();
    for (UnionTranslations union : unions) {
      Instant begin = day.atStartOfDay(union.union().timeZone()).toInstant();
      some.add(
          new UnionTranslations(
              union.union(),
              union.languages(),
              union.items().stream()
                  .filter(item -> item.date() == null || !item.date().isBefore(begin))
                  .toList()));
    }
    Set<DocumentId> ids =
        items(some).map(ItemTranslations::id).collect(Collectors.toUnmodifiableSet());
    return new TranslationReport(
        at,
        some,
        upcoming.stream().filter(each -> ids.contains(each.id())).toList(),
        problemsOf(some));
  }

  /** The problems with the texts that are still told of. */
  private List<Problem> problemsOf(List<UnionTranslations> some) {
    Set<SourcePath> paths = new HashSet<>();
    items(some)
        .flatMap(item -> item.cells().values().stream())
        .map(TranslationCell::path)
        .filter(Objects::nonNull)
        .forEach(paths::add);
    return problems.stream().filter(problem -> paths.contains(problem.span().path())).toList();
  }

  private static Stream<ItemTranslations> items(List<UnionTranslations> unions) {
    return unions.stream().flatMap(union -> union.items().stream());
  }

  /**
   * Whether anything waits for a translator: something is missing, or says what is no longer so.
   */
  public boolean isIncomplete() {
    return unions.stream()
        .flatMap(union -> union.items().stream())
        .flatMap(item -> item.cells().values().stream())
        .anyMatch(
            cell ->
                cell.state() == TranslationState.STALE || cell.state() == TranslationState.MISSING);
  }
}
