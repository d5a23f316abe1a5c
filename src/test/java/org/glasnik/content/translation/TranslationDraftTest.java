package org.glasnik.content.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.glasnik.content.Document;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.testing.Fixture;
import org.junit.jupiter.api.Test;

class TranslationDraftTest {

  private static final Language BOSNIAN = Languages.builtIn().get("bs");

  private static final String ORIGINAL =
      """
      ---
      title: "Tramworkers: Originaltitle"
      date: 2026-11-20
      summary: >-
        Originalsummary in
        two lines.
      status: published
      slug: vote
      topics: [wages]
      image: {src: vote.svg, alt: Originalalt, credit: Mira}
      dateline: {place: Originaltown, country: BA}
      redirect_from: [/old.html]
      translation: {by: Originaltranslator}
      ---

      Originalparagraph with an arrow --> and <!-- Originalremark --> a [link][law].[^1]

      ## Originalheading {#pay}

      - Originalentry
      - Originalentry

      | Originalcell | 2026 |
      |---|--:|
      | Originalcell | 12 |

      ```
      code
      ```

      ::: figure
      src: vote.svg
      alt: Originalfigure
      caption: Originalcaption
      :::

      ::: quote
      by: Originalname

      Originalquote
      :::

      [law]: https://law.example.org/12

      [^1]: Originalnote
      """;

  @Test
  void everyTextStandsAsACommentAboveItsPlace() {
    assertThat(draft("news/vote.en.md", ORIGINAL))
        .isEqualTo(
            """
            ---
            # vote.en.md, from English to Bosnian.
            # Lines that begin with # and what stands between <!-- and --> is the original: no reader sees it.
            # Write behind the colons, and below each arrow. What is not here (date, picture, topics) is taken over.
            # When all is done, take the next line away.
            status: draft

            # Tramworkers: Originaltitle
            title: ""

            # Originalsummary in two lines.
            summary:\040

            image:
              # Originalalt
              alt:\040

            dateline:
              # Originaltown
              place:\040
              country: BA

            translation:
              of: en
              method: human
              source_digest: DIGEST
            ---

            <!--
            Originalparagraph with an arrow --&gt; and <!-- Originalremark --&gt; a [link][law].[^1]
            -->



            <!--
            ## Originalheading {#pay}
            -->

            ## {#pay}

            <!--
            - Originalentry
            - Originalentry
            -->

            -\040
            -\040

            <!--
            | Originalcell | 2026 |
            |---|--:|
            | Originalcell | 12 |
            -->

            |  | 2026 |
            |---|--:|
            |  | 12 |

            ```
            code
            ```

            <!--
            ::: figure
            src: vote.svg
            alt: Originalfigure
            caption: Originalcaption
            :::
            -->

            ::: figure
            src: vote.svg
            alt:\040
            caption:\040
            :::

            <!--
            ::: quote
            by: Originalname

            Originalquote
            :::
            -->

            ::: quote
            by:\040


            :::

            [law]: https://law.example.org/12

            <!--
            [^1]: Originalnote
            -->

            [^1]:\040
            """
                .replace(
                    "DIGEST",
                    SourceDigest.of(Original.of(Texts.document("news/vote.en.md", ORIGINAL)))
                        .toString()));
  }

  @Test
  void aStructureOfTextsAndFactsStandsReadyWithItsFacts() {
    assertThat(
            draft(
                "campaigns/hours/index.en.md",
                """
                ---
                title: T
                demands:
                  - {text: Two in the cab, addressee: "The company: all of it", status: open}
                  - {text: Radio, status: won, date: 2026-09-14}
                share: {telegram: Join us}
                supporters: {count: 12, source: on paper}
                ---
                """))
        .contains(
            """
            demands:
                # Two in the cab
              - text:\040
                # The company: all of it
                addressee: ""
                status: open
                # Radio
              - text:\040
                status: won
                date: 2026-09-14

            share:
              # Join us
              telegram:\040

            translation:
            """)
        .doesNotContain("supporters");
  }

  @Test
  void noWordOfTheOriginalIsPublishedWithTheDraft() {
    Fixture network = network();
    network.thenNoErrors();
    network.withDrafts().thenNoErrors().thenOutput("rail/bs/news/vote/index.html", "<code>");
    network
        .outputs()
        .forEach(
            (path, bytes) -> {
              if (path.startsWith("rail/bs/")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain("Original");
              }
            });
  }

  @Test
  void whereHtmlIsAllowedItIsNotPublishedEither() {
    network("raw_html: safe-subset")
        .withDrafts()
        .thenNoErrors()
        .thenOutput("rail/bs/news/vote/index.html", "<code>");
    assertThat(network("raw_html: safe-subset").withDrafts().output("rail/bs/news/vote/index.html"))
        .doesNotContain("Original");
  }

  @Test
  void whatIsMissingInADraftIsNoError() {
    Fixture.given(
            """
            -- unions/rail/content/campaigns/hours/index.en.md --
            ---
            title:\040
            status: draft
            demands: [{text: ""}]
            faq: [{question: , answer: }]
            ---

            ::: figure
            src:
            :::
            """)
        .thenNoErrors()
        .withDrafts()
        .thenNoErrors();
  }

  @Test
  void whatIsWrongInADraftIsStillAnErrorWhereItConcernsItsTranslations() {
    Fixture.given(
            """
            -- unions/rail/content/news/vote.en.md --
            ---
            title: Vote
            status: draft
            embargo: tomorrow
            ---
            """)
        .thenErrors(
            "unions/rail/content/news/vote.en.md:4:10: \"tomorrow\" is not a date-time"
                + " [embargo]");
  }

  @Test
  void itLiesBesideTheOriginal() {
    assertThat(path("news/2026/vote.en.md")).endsWith("/news/2026/vote.bs.md");
    assertThat(path("campaigns/hours/index.en.md")).endsWith("/campaigns/hours/index.bs.md");
    assertThat(path("news/no-5.1.en.md")).endsWith("/news/no-5.1.bs.md");
  }

  private static String path(String original) {
    Document document = Texts.document(original, "---\ntitle: T\n---\n");
    return TranslationDraft.path(document, BOSNIAN).value();
  }

  private static String draft(String path, String text) {
    return TranslationDraft.of(Original.of(Texts.document(path, text)), BOSNIAN);
  }

  private static Fixture network(String... settings) {
    return Fixture.given(
            """
            -- unions/rail/union.yaml --
            name: {en: Rail Workers}
            base_url: https://rail.example.org/
            languages: [en, bs]
            %s
            """
                .formatted(String.join("\n", settings)))
        .and("unions/rail/content/news/vote.en.md", bytes(ORIGINAL))
        .and("unions/rail/content/news/vote.bs.md", bytes(draft("news/vote.en.md", ORIGINAL)))
        .and(
            "unions/rail/content/news/vote.svg",
            bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"></svg>"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
