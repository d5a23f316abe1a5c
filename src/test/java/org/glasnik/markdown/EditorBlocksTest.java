package org.glasnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.glasnik.markdown.Bodies.body;
import static org.glasnik.markdown.Bodies.html;
import static org.glasnik.markdown.Bodies.problems;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditorBlocksTest {

  @Test
  void aFigureHasCaptionAndCredit() {
    String text =
        """
        ::: figure
        src: picket.jpg
        alt: Workers hold a banner
        caption: The picket line at six.
        credit: Mira Kovač
        licence: CC BY 4.0
        consent: public-event
        :::
        """;
    assertThat(html(text))
        .isEqualTo(
            "<figure class=\"figure\"><img src=\"/img/picket.jpg\" alt=\"Workers hold a banner\""
                + " width=\"640\" height=\"480\" decoding=\"async\"><figcaption>The picket line at"
                + " six. <span class=\"credit\">Mira Kovač, CC BY 4.0</span></figcaption></figure>");
    assertThat(body(text).plainText()).isEqualTo("The picket line at six. (Mira Kovač, CC BY 4.0)");
    assertThat(body(text).feedHtml(Bodies.PAGE)).contains("six. (Mira Kovač, CC BY 4.0)");
  }

  @Test
  void aPictureThatShowsNothingNeedsNoDescription() {
    assertThat(problems("::: figure\nsrc: line.svg\ndecorative: true\n:::\n")).isEmpty();
  }

  @Test
  void aQuoteNamesWhoSaidIt() {
    String text = "::: quote\nby: Ana Ilić\nrole: driver\n\nWe *stay*.\n:::\n";
    assertThat(html(text))
        .isEqualTo(
            """
            <figure class="pullquote">
            <blockquote>
            <p>We <em>stay</em>.</p>
            </blockquote>
            <figcaption><span class="by">Ana Ilić</span>, <span class="role">driver</span></figcaption>
            </figure>""");
    assertThat(body(text).plainText()).isEqualTo("We stay.\n— Ana Ilić, driver");
    assertThat(body(text).feedHtml(Bodies.PAGE)).contains("<p>— Ana Ilić, driver</p>");
  }

  @Test
  void aBlockWithoutFieldsIsAllText() {
    assertThat(html("::: quote\nWe stay.\n:::\n"))
        .isEqualTo(
            "<figure class=\"pullquote\">\n<blockquote>\n<p>We stay.</p>\n</blockquote>\n</figure>");
  }

  @Test
  void anActionIsAButtonWithItsReason() {
    String text =
        "::: action\nlabel: Sign\nurl: id:petition\nnote: Two minutes.\n\n**6,598** have.\n:::\n";
    assertThat(html(text))
        .isEqualTo(
            """
            <div class="action">
            <p><strong>6,598</strong> have.</p>
            <p><a href="id:petition" class="button">Sign</a></p>
            <p class="action-note">Two minutes.</p>
            </div>""");
    assertThat(body(text).plainText()).isEqualTo("6,598 have.\n\nSign (Two minutes.)");
  }

  @Test
  void factsStandBesideTheStory() {
    String text = "::: facts\ntitle: The \"vote\"\n\n- 638 could\n- 571 did\n:::\n";
    assertThat(html(text))
        .startsWith(
            "<aside class=\"facts\" aria-label=\"The &quot;vote&quot;\">\n"
                + "<p class=\"facts-title\">The “vote”</p>\n<ul>");
    assertThat(body(text).plainText()).isEqualTo("The “vote”\n\n– 638 could\n– 571 did");
  }

  @Test
  void downloadsSayTypeAndSize() {
    String text =
        """
        ::: downloads
        files:
          - {src: poster.pdf, title: Poster A3, note: for walls}
          - src: ../list.xlsx
            title: List
        :::
        """;
    assertThat(html(text))
        .isEqualTo(
            """
            <nav class="downloads" aria-label="{block.downloads}">
            <p class="downloads-title">{block.downloads}</p>
            <ul>
            <li><a href="/files/poster.pdf">Poster A3</a> <span class="file">PDF, <bdi>640\u00a0KB</bdi>\
            </span> \
            <span class="file-note">for walls</span></li>
            <li><a href="/files/../list.xlsx">List</a> <span class="file">XLSX, <bdi>640\u00a0KB</bdi></span></li>
            </ul>
            </nav>""");
    assertThat(body(text).links())
        .extracting(Link::kind, Link::target, link -> link.span().line())
        .containsExactly(
            tuple(Link.Kind.DOWNLOAD, "poster.pdf", 3),
            tuple(Link.Kind.DOWNLOAD, "../list.xlsx", 4));
    assertThat(body(text).feedHtml(Bodies.PAGE))
        .contains(
            "<li><a href=\"/files/poster.pdf\">Poster A3</a> (PDF, <bdi>640\u00a0KB</bdi>) – for walls</li>");
  }

  @Test
  void aContactCanBeCalledAndWrittenTo() {
    String text =
        """
        ::: contact
        name: Help desk
        role: lawyers
        phone: "+387 (33) 000-000"
        email: help@example.org
        hours: 9--15
        languages: [English, shqip]
        :::
        """;
    assertThat(html(text))
        .contains(
            "<dt>{block.phone}</dt><dd><a href=\"tel:+38733000000\">+387 (33) 000-000</a></dd>",
            "<dt>{block.email}</dt><dd><a href=\"mailto:help@example.org\">help@example.org</a></dd>",
            "<dt>{block.hours}</dt><dd>9–15</dd>",
            "<dt>{block.languages}</dt><dd>English, shqip</dd>");
    assertThat(body(text).plainText())
        .isEqualTo("Help desk, lawyers\n+387 (33) 000-000\nhelp@example.org\n9–15");
  }

  @Test
  void anEmbedIsALinkThatSaysWhereItLeads() {
    String text = "::: embed\nurl: https://www.video.example/w/42?a=1&b=2\ntitle: The march\n:::\n";
    assertThat(html(text))
        .isEqualTo(
            """
            <div class="embed">
            <p><a href="https://www.video.example/w/42?a=1&amp;b=2" rel="external noopener noreferrer">\
            The march</a></p>
            <p class="embed-source">{block.embed} video.example</p>
            </div>""");
    assertThat(body(text).plainText())
        .isEqualTo("The march: https://www.video.example/w/42?a=1&b=2");
  }

  @Test
  void notesHaveTheWordOfTheLanguageOrATitle() {
    assertThat(html("::: tip\nSleep.\n:::\n"))
        .isEqualTo(
            "<div class=\"note tip\" role=\"note\">\n<p class=\"note-title\">{block.tip}</p>\n"
                + "<p>Sleep.</p>\n</div>");
    assertThat(html("!!! warning \"Look out\"\n    Ice.\n"))
        .isEqualTo(
            "<div class=\"note warning\" role=\"note\">\n<p class=\"note-title\">Look out</p>\n"
                + "<p>Ice.</p>\n</div>");
  }

  @Test
  void blocksStandInsideBlocksListsAndQuotes() {
    String text =
        """
        :::: facts
        Outer[^1].

        ::: note
        Inner [link](a.md).
        :::
        ::::

        - item

          ::: figure
          src: a.jpg
          alt: A
          :::

        > ::: tip
        > title: T
        >
        > Quoted.
        > :::

        [^1]: Foot.
        """;
    MarkdownBody body = body(text);
    assertThat(body.problems()).isEmpty();
    assertThat(html(body))
        .contains("<p>Inner <a href=\"a.md\">link</a>.</p>\n</div>\n</aside>")
        .contains("<li><p>item</p>\n<figure")
        .contains("<p class=\"note-title\">T</p>\n<p>Quoted.</p>\n</div>\n</blockquote>")
        .contains("<li id=\"fn:1\"><p>Foot.");
    assertThat(body.links())
        .extracting(link -> link.target() + "@" + link.span().line() + ":" + link.span().column())
        .containsExactly("a.md@5:14", "a.jpg@12:8");
  }

  @Test
  void codeInABlockMayShowABlock() {
    assertThat(html("::: note\n```\n:::\n```\nAfter.\n:::\n"))
        .contains("<code>:::\n</code>")
        .contains("<p>After.</p>\n</div>");
  }

  @Test
  void everyKindIsDescribedWithAnExampleThatWorks() {
    List<BlockReference> all = BlockReference.all();
    assertThat(all)
        .extracting(BlockReference::name)
        .containsExactly(
            "figure",
            "quote",
            "action",
            "facts",
            "downloads",
            "contact",
            "embed",
            "note",
            "tip",
            "warning",
            "important");
    for (BlockReference kind : all) {
      assertThat(problems(kind.example())).as(kind.name()).isEmpty();
      assertThat(body(kind.example()).plainText()).as(kind.name()).isNotEmpty();
      assertThat(kind.fields()).contains("| Field |");
    }
  }
}
