package org.glasnik.source.bind;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** Translations of one item complete each other before anything is missed. */
class InheritanceTest {

  private static final SourceSpan PLACE = SourceSpan.whole(SourcePath.of("a.md"));

  @Test
  void aSharedFieldComesFromTheFirstTranslationThatHasIt() {
    Leaflet merged =
        Inheritance.merge(
            leaflet("title: a"),
            List.of(leaflet("title: b"), leaflet("date: 2026-11-22"), leaflet("date: 2027-01-01")));
    assertThat(merged.common().date()).isEqualTo(LocalDate.of(2026, 11, 22));
  }

  @Test
  void anOwnValueWins() {
    Leaflet merged =
        Inheritance.merge(leaflet("topics: [wages]"), List.of(leaflet("topics: [hours]")));
    assertThat(merged.common().topics()).containsExactly("wages");
  }

  @Test
  void aFieldOfOneLanguageIsNotTakenOver() {
    assertThat(Inheritance.merge(leaflet(""), List.of(leaflet("title: b"))).title()).isNull();
  }

  @Test
  void aWholeGroupIsTakenOver() {
    Leaflet merged =
        Inheritance.merge(leaflet(""), List.of(leaflet("picture: {src: a.jpg, alt: A}")));
    assertThat(merged.picture()).isEqualTo(new Leaflet.Picture("a.jpg", "A"));
  }

  @Test
  void aGroupIsCompleted() {
    Leaflet merged =
        Inheritance.merge(
            leaflet("picture: {alt: Vrata}"), List.of(leaflet("picture: {src: a.jpg, alt: Gate}")));
    assertThat(merged.picture()).isEqualTo(new Leaflet.Picture("a.jpg", "Vrata"));
  }

  @Test
  void withNothingToTakeTheRecordIsTheSame() {
    Leaflet leaflet = leaflet("title: a");
    assertThat(Inheritance.merge(leaflet, List.of(leaflet("title: b")))).isSameAs(leaflet);
  }

  @Test
  void neededFieldsThatAreAbsentAreListed() {
    assertThat(Requirements.missing(leaflet("")))
        .extracting(MissingField::name)
        .containsExactly("title", "date");
  }

  @Test
  void aSharedFieldOfAGroupIsMissedOnlyInTheEnd() {
    assertThat(Requirements.missing(leaflet("title: a\ndate: 2026-11-22\npicture: {alt: b}")))
        .extracting(MissingField::name)
        .containsExactly("src");
  }

  @Test
  void whatIsMissingIsAnErrorOrAWarningByItsNeed() {
    Problems problems = new Problems();
    Requirements.check(leaflet(""), PLACE, problems);
    assertThat(problems.list())
        .containsExactly(
            Problem.error(
                "title", PLACE, "\"title\" is missing", "add title: We strike (The headline)"),
            Problem.warning(
                "date", PLACE, "\"date\" is missing", "add date: 2026-11-22 (The day)"));
  }

  @Test
  void aWrongValueIsNotMissedAsWell() {
    Problems problems = new Problems();
    problems.error("title", PLACE, "wrong", "");
    Requirements.check(leaflet("date: 2026-11-22"), PLACE, problems);
    assertThat(problems.list()).hasSize(1);
  }

  private static Leaflet leaflet(String yaml) {
    return requireNonNull(
        new RecordBinder(List.of())
            .bind(
                Leaflet.class,
                YamlReader.read(SourcePath.of("a.md"), yaml, 1).value().orElseThrow(),
                new Problems()));
  }
}
