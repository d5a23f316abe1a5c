package org.glasnik.output.schema;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.glasnik.content.type.IssnPair;
import org.glasnik.content.type.Issue;
import org.glasnik.content.type.Publication;
import org.glasnik.content.type.Publication.Kind;
import org.glasnik.site.Page;
import org.jspecify.annotations.Nullable;

/** What libraries want to know of publications and of issues of a bulletin. */
final class PublicationNode {

  private PublicationNode() {}

  static String type(Publication publication) {
    if (publication.isbn() != null) {
      return "Book";
    }
    Kind kind = publication.kind();
    return kind == null || kind == Kind.REPORT || kind == Kind.POSITION
        ? "Report"
        : kind == Kind.LAW ? "Legislation" : "DigitalDocument";
  }

  static void write(Publication publication, JsonLd json) {
    if (publication.isbn() != null) {
      json.text("isbn", publication.isbn().value());
      if (publication.pages() != null) {
        json.number("numberOfPages", publication.pages());
      }
    }
    if (publication.number() != null && type(publication).equals("Report")) {
      json.text("reportNumber", publication.number());
    }
    if (publication.series() != null) {
      json.node(
          "isPartOf",
          node -> node.text("@type", "CreativeWorkSeries").text("name", publication.series()));
    }
    if (publication.year() != null) {
      json.text("copyrightYear", publication.year().toString());
    }
    json.text("sameAs", publication.doi() == null ? null : "https://doi.org/" + publication.doi());
  }

  static void write(Issue issue, Page page, JsonLd json) {
    json.text("issueNumber", issue.number() == null ? null : issue.number().toString());
    if (issue.series() != null) {
      json.node(
          "isPartOf",
          node ->
              node.text("@type", "Periodical")
                  .text("name", issue.series())
                  .text("inLanguage", page.language().tag())
                  .texts("issn", issn(issue.issn())));
    }
  }

  private static List<String> issn(@Nullable IssnPair pair) {
    if (pair == null) {
      return List.of();
    }
    return Stream.of(pair.print(), pair.online())
        .filter(Objects::nonNull)
        .map(issn -> issn.value())
        .toList();
  }
}
