package org.glasnik.source.bind;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.SourcePath;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class RecordBinderTest {

  private final RecordBinder binder = new RecordBinder(List.of());
  private final Problems problems = new Problems();

  @Test
  void aTextStaysWhatItIs() {
    assertThat(bind("title: no").title()).isEqualTo("no");
  }

  @Test
  void valuesOfEveryKindAreRead() {
    Leaflet leaflet =
        bind(
            """
            date: 2026-11-22
            state: sent-out
            copies: 300
            price: 1.50
            folded: true
            embargo: 2026-12-01T09:00+01:00
            time_zone: Europe/Sarajevo
            website: https://example.org/a
            """);
    assertThat(problems.list()).isEmpty();
    assertThat(leaflet.common().date()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(leaflet.state()).isEqualTo(Leaflet.State.SENT_OUT);
    assertThat(leaflet.copies()).isEqualTo(300);
    assertThat(leaflet.price()).isEqualTo(new BigDecimal("1.50"));
    assertThat(leaflet.folded()).isTrue();
    assertThat(leaflet.embargo()).isEqualTo(OffsetDateTime.parse("2026-12-01T09:00:00+01:00"));
    assertThat(leaflet.timeZone()).isEqualTo(ZoneId.of("Europe/Sarajevo"));
    assertThat(leaflet.website()).isEqualTo(URI.create("https://example.org/a"));
  }

  @Test
  void whatIsAbsentIsNullEmptyOrFalse() {
    assertThat(bind("title:"))
        .isEqualTo(
            new Leaflet(
                null,
                new Leaflet.Common(null, List.of(), null),
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                List.of(),
                java.util.Map.of(),
                null,
                List.of(),
                List.of()));
  }

  @Test
  void aFieldMayHaveANameOfItsOwn() {
    assertThat(bind("lead: Short").common().summary()).isEqualTo("Short");
  }

  @Test
  void aLoneTextIsAListOfOne() {
    assertThat(bind("key_words: wages").keyWords()).containsExactly("wages");
  }

  @Test
  void loneFieldsAreAListOfOne() {
    assertThat(bind("authors: {name: Ana}").authors())
        .containsExactly(new Leaflet.Author("Ana", null));
  }

  @Test
  void namesKeepTheirOrder() {
    assertThat(bind("names: {sq: a, bs: b, en: c}").names().keySet())
        .containsExactly("sq", "bs", "en");
  }

  @Test
  void recordsMayHoldThemselves() {
    assertThat(bind("parts: [{name: a, parts: [{name: b}]}]").parts())
        .containsExactly(new Leaflet.Part("a", List.of(new Leaflet.Part("b", List.of()))));
  }

  @Test
  void anUnknownFieldNearAKnownOneIsNamed() {
    assertThat(told("tilte: x"))
        .isEqualTo(
            "1:1+5 there is no field \"tilte\" here -> did you mean \"title\"? [unknown-field]");
  }

  @Test
  void anUnknownFieldMayBeOnlyWrittenOtherwise() {
    assertThat(told("keyWords: x")).contains("did you mean \"key_words\"?");
  }

  @Test
  void anUnknownFieldMayBeOfAnotherLanguage() {
    assertThat(told("наслов: x")).contains("did you mean \"title\"?");
  }

  @Test
  void anUnknownFieldWithoutLikenessListsTheFields() {
    assertThat(told("picture: {src: a, alt: b, colour: c}"))
        .isEqualTo(
            "1:27+6 there is no field \"colour\" here -> known are src and alt [unknown-field]");
  }

  @Test
  void aWordThatIsNotAllowedListsTheOthers() {
    assertThat(told("state: public"))
        .isEqualTo("1:8+6 \"public\" can't stand in \"state\" -> write draft or sent-out [state]");
  }

  @Test
  void aMisspeltWordIsRecognised() {
    assertThat(told("state: Sent_Out"))
        .contains("-> did you mean \"sent-out\"? write draft or sent-out");
  }

  @Test
  void yesIsNeitherTrueNorFalse() {
    assertThat(told("folded: yes"))
        .isEqualTo("1:9+3 \"yes\" is not true or false -> write true or false [folded]");
  }

  @Test
  void aNumberWithASeparatorIsExplained() {
    assertThat(told("copies: 1.000"))
        .isEqualTo(
            "1:9+5 \"1.000\" is not a whole number -> write digits only, without blanks, dots or commas, for example"
                + " 6598 [copies]");
  }

  @Test
  void aNumberThatIsTooLargeIsExplained() {
    assertThat(told("copies: 6000"))
        .isEqualTo("1:9+4 \"copies\" is too large: 6000 -> write a number from 1 to 5000 [copies]");
  }

  @Test
  void aNumberThatIsTooSmallIsExplained() {
    assertThat(told("copies: 0"))
        .isEqualTo("1:9+1 \"copies\" is too small: 0 -> write a number from 1 to 5000 [copies]");
  }

  @Test
  void aDecimalCommaIsExplained() {
    assertThat(told("price: 1,50"))
        .isEqualTo(
            "1:8+4 \"1,50\" is not a number -> write digits, with a dot before the decimals, for example 12.5 [price]");
  }

  @Test
  void aDateInWordsIsExplained() {
    assertThat(told("date: 1 December"))
        .isEqualTo(
            "1:7+10 \"1 December\" is not a date -> write year, month and day, for example 2026-11-22 [date]");
  }

  @Test
  void aDateWithTheDayFirstIsTurnedRound() {
    assertThat(told("date: 22.11.2026."))
        .isEqualTo(
            "1:7+11 \"22.11.2026.\" is not a date -> write year, month and day: 2026-11-22 [date]");
  }

  @Test
  void aDayThatDoesNotExistIsNoDate() {
    assertThat(told("date: 2026-02-30")).startsWith("1:7+10 \"2026-02-30\" is not a date");
  }

  @Test
  void aDateTimeWithoutOffsetIsExplained() {
    assertThat(told("embargo: 1 December"))
        .isEqualTo(
            "1:10+10 \"1 December\" is not a date-time -> write it with an offset, for example"
                + " 2026-12-01T09:00:00+01:00 [embargo]");
  }

  @Test
  void anUnknownTimeZoneIsExplained() {
    assertThat(told("time_zone: CET"))
        .isEqualTo(
            "1:12+3 \"CET\" is not a time zone -> write continent and city, for example Europe/Sarajevo [time_zone]");
  }

  @Test
  void aWebAddressWithoutSchemeIsExplained() {
    assertThat(told("website: www.example.org"))
        .isEqualTo(
            "1:10+15 \"www.example.org\" is not a web address -> write it whole, for example"
                + " https://www.example.org/page [website]");
  }

  @Test
  void aWebAddressInCyrillicIsOne() {
    assertThat(told("website: https://синдикат.срб/о-нама")).isEmpty();
  }

  @Test
  void fieldsInsteadOfATextAreExplained() {
    assertThat(told("title:\n  We: win"))
        .isEqualTo(
            "2:3+7 \"title\" must be a text, but fields stand here -> if this is one text with a colon in it, put the"
                + " whole text in quotes [title]");
  }

  @Test
  void aListInsteadOfATextIsExplained() {
    assertThat(told("title: [a, b]"))
        .isEqualTo(
            "1:8+6 \"title\" must be a text, but a list stands here -> write one value after \"title:\" [title]");
  }

  @Test
  void aTextInsteadOfFieldsIsExplained() {
    assertThat(told("picture: a.jpg"))
        .isEqualTo(
            "1:10+5 \"picture\" must have fields of its own, but a text stands here -> write them below it, one a"
                + " line, indented by two spaces: src: a.jpg [picture]");
  }

  @Test
  void aTextInsteadOfNamesIsExplained() {
    assertThat(told("names: Ana"))
        .isEqualTo(
            "1:8+3 \"names\" must have fields of its own, but a text stands here -> write them below it, one a line,"
                + " indented by two spaces: name: value [names]");
  }

  @Test
  void anEmptyListEntryIsExplained() {
    assertThat(told("key_words:\n  - a\n  -\n"))
        .isEqualTo(
            "3:4+0 an entry of \"key_words\" is empty -> write it, or delete its dash [key_words]");
  }

  @Test
  void aFieldThatAnEntryNeedsIsMissed() {
    assertThat(told("authors:\n  - role: chair\n"))
        .isEqualTo("2:5+11 \"name\" is missing -> add name: Ana (The name) [name]");
  }

  @Test
  void anEntryWithoutARequiredFieldIsLeftOut() {
    assertThat(bind("authors: [{role: chair}, {name: Ana}]").authors())
        .containsExactly(new Leaflet.Author("Ana", null));
  }

  @Test
  void aListInsteadOfTheWholeIsExplained() {
    assertThat(binder.bind(Leaflet.class, node("- a\n"), problems)).isNull();
    assertThat(problems.list().get(0).what()).isEqualTo("fields must stand here, one a line");
    assertThat(problems.list().get(0).hint())
        .isEqualTo("write name: value, for example title: We strike");
  }

  @Test
  void allProblemsAreToldAtOnce() {
    bind("tilte: x\nfolded: yes\ncopies: many\nauthors: [{nam: Ana}]\n");
    assertThat(problems.list())
        .extracting(Problem::rule)
        .containsExactly("unknown-field", "folded", "copies", "unknown-field", "name");
  }

  private String told(String yaml) {
    bind(yaml);
    return String.join(
        "\n",
        problems.list().stream()
            .map(
                p ->
                    p.span().line()
                        + ":"
                        + p.span().column()
                        + "+"
                        + p.span().length()
                        + " "
                        + p.what()
                        + " -> "
                        + p.hint()
                        + " ["
                        + p.rule()
                        + "]")
            .toList());
  }

  private Leaflet bind(String yaml) {
    return requireNonNull(binder.bind(Leaflet.class, node(yaml), problems));
  }

  private static YamlNode node(String yaml) {
    Parsed<YamlNode> parsed = YamlReader.read(SourcePath.of("a.yaml"), yaml, 1);
    assertThat(parsed.problems()).isEmpty();
    return parsed.value().orElseThrow();
  }
}
