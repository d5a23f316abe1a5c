package org.glasnik.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Values that YAML reads otherwise than the editor means them. */
class YamlQuotingMistakesTest {

  @Test
  void aTextWithAColonNeedsQuotes() {
    assertThat(Told.of("title: Strike: we win"))
        .containsExactly(
            "1:8+14 a text with a colon and a space in it must stand in quotes -> write title: \"Strike: we win\"");
  }

  @Test
  void anAtSignAtTheBeginningNeedsQuotes() {
    assertThat(Told.of("title: @union"))
        .containsExactly(
            "1:8+6 a text that begins with @ must stand in quotes -> write \"@union\"");
  }

  @Test
  void aBacktickAtTheBeginningNeedsQuotes() {
    assertThat(Told.of("title: `strike`"))
        .containsExactly(
            "1:8+8 a text that begins with ` must stand in quotes -> write \"`strike`\"");
  }

  @Test
  void aPercentSignAtTheBeginningNeedsQuotes() {
    assertThat(Told.of("title: %x"))
        .containsExactly("1:8+2 a text that begins with % must stand in quotes -> write \"%x\"");
  }

  @Test
  void aStarAtTheBeginningNeedsQuotes() {
    assertThat(Told.of("title: *Strike* now"))
        .containsExactly(
            "1:8+12 a text that begins with * must stand in quotes -> write \"*Strike* now\"; references between fields are not known here");
  }

  @Test
  void aReferenceIsRefused() {
    assertThat(Told.of("title: *base"))
        .containsExactly(
            "1:8+5 a text that begins with * must stand in quotes -> write \"*base\"; references between fields are not known here");
  }

  @Test
  void anAnchorIsRefused() {
    assertThat(Told.of("title: &base Strike"))
        .containsExactly(
            "1:8+12 a text that begins with & must stand in quotes -> write \"&base Strike\"; references between fields are not known here");
  }

  @Test
  void aTagIsRefused() {
    assertThat(Told.of("title: !Important vote"))
        .containsExactly(
            "1:8+15 a text that begins with ! must stand in quotes -> write \"!Important vote\"");
  }

  @Test
  void anAnchorBeforeAGroupOfFieldsIsRefused() {
    assertThat(Told.of("theme: &t {name: solidarity}"))
        .containsExactly(
            "1:8+2 \"&t\" is not known here -> delete it, and write the fields out in each place where they are needed");
  }

  @Test
  void aReferenceInAListIsRefused() {
    assertThat(Told.of("topics: [wages, *more]"))
        .containsExactly(
            "1:17+5 a text that begins with * must stand in quotes -> write \"*more\"; references between fields are not known here");
  }

  @Test
  void aMergeKeyIsRefused() {
    assertThat(Told.of("<<: {title: x}"))
        .containsExactly(
            "1:1+2 \"<<\" (to take over fields from elsewhere) is not known here -> write the fields out in this place");
  }

  @Test
  void aPipeWithTextBehindItNeedsQuotes() {
    assertThat(Told.of("title: | Strike"))
        .containsExactly(
            "1:8+8 a text that begins with | must stand in quotes -> write \"| Strike\"");
  }

  @Test
  void aDashAtTheBeginningNeedsQuotes() {
    assertThat(Told.of("title: - Strike"))
        .containsExactly(
            "1:8+8 a text that begins with - must stand in quotes -> write \"- Strike\"");
  }

  @Test
  void aQuestionMarkAtTheBeginningNeedsQuotes() {
    assertThat(Told.of("title: ? Strike"))
        .containsExactly(
            "1:8+8 a text that begins with ? must stand in quotes -> write \"? Strike\"");
  }

  @Test
  void aBracketAtTheBeginningOfATextNeedsQuotes() {
    assertThat(Told.of("title: [Update] Strike"))
        .containsExactly(
            "1:8+15 a text that begins with [ must stand in quotes -> write \"[Update] Strike\"");
  }

  @Test
  void bracesAtTheBeginningOfATextNeedQuotes() {
    assertThat(Told.of("title: {{ name }}"))
        .containsExactly(
            "1:8+10 a text that begins with { must stand in quotes -> write \"{{ name }}\"");
  }

  @Test
  void anUnclosedQuoteIsShownWhereItOpens() {
    assertThat(Told.of("title: \"Strike\nsummary: We win\n"))
        .containsExactly(
            "1:8+7 the quote that opens here is never closed -> put \" at the end of the text as well");
  }

  @Test
  void anUnclosedQuoteIsShownWhereItOpensThoughALaterOneClosesIt() {
    assertThat(Told.of("title: \"Strike\nsummary: \"We win\"\n"))
        .containsExactly(
            "1:8+7 the quote that opens here is never closed -> put \" at the end of the text as well");
  }

  @Test
  void anApostropheInSingleQuotesIsExplained() {
    assertThat(Told.of("title: 'It's time'"))
        .containsExactly("1:8+11 the text goes on after its closing quote -> write \"It's time\"");
  }

  @Test
  void quotesInQuotesAreExplained() {
    assertThat(Told.of("title: \"He said \"no\" today\""))
        .containsExactly(
            "1:8+20 the text goes on after its closing quote -> write 'He said \"no\" today'");
  }

  @Test
  void textAfterAClosingQuoteIsExplained() {
    assertThat(Told.of("title: \"Strike\" now"))
        .containsExactly(
            "1:8+12 the text goes on after its closing quote -> write '\"Strike\" now'");
  }

  @Test
  void aBackslashInDoubleQuotesIsExplained() {
    assertThat(Told.of("src: \"C:\\Pictures\""))
        .containsExactly(
            "1:9+2 a backslash in a text in double quotes has a special meaning -> write two of them (\\\\), or put the text in single quotes: '…'");
  }

  @Test
  void aHashtagInBracketsNeedsQuotes() {
    assertThat(Told.of("hashtags: [#40sati]\ndate: x\n"))
        .containsExactly(
            "1:12+8 \"#\" begins a comment, so what follows it in this line is lost -> put the text that begins with # in quotes: \"#…\"");
  }

  @Test
  void anAtSignInBracketsNeedsQuotes() {
    assertThat(Told.of("names: [a, @b]"))
        .containsExactly("1:12+2 a text that begins with @ must stand in quotes -> write \"@b\"");
  }

  @Test
  void aNameThatBeginsSpeciallyIsShown() {
    assertThat(Told.of("@id: x"))
        .containsExactly(
            "1:1+6 the name of a field can't begin with @ -> write fields as name: value, with a name of letters, digits and underscores");
  }

  @Test
  void textCutByAHashIsAWarning() {
    assertThat(Told.of("title: Union #1"))
        .containsExactly(
            "1:14+2 warning: the text ends before \"#\", which begins a comment here -> if it belongs to the text, write \"Union #1\"; before a comment leave two spaces, and one after \"#\"");
  }

  @Test
  void aCommentOneSpaceAwayIsAWarning() {
    assertThat(Told.of("lang: no # Norwegian"))
        .containsExactly(
            "1:10+11 warning: the text ends before \"#\", which begins a comment here -> if it belongs to the text, write \"no # Norwegian\"; before a comment leave two spaces, and one after \"#\"");
  }

  @Test
  void columnsAreCountedInCodePoints() {
    assertThat(Told.of("\"\uD83D\uDEA9\uD83D\uDEA9\": @x"))
        .containsExactly("1:7+2 a text that begins with @ must stand in quotes -> write \"@x\"");
  }
}
