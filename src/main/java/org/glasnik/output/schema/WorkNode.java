package org.glasnik.output.schema;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.glasnik.content.Common;
import org.glasnik.content.Person;
import org.glasnik.content.Picture;
import org.glasnik.content.Source;
import org.glasnik.content.Translation;
import org.glasnik.content.When;
import org.glasnik.content.type.Event;
import org.glasnik.content.type.Issue;
import org.glasnik.content.type.News;
import org.glasnik.content.type.Press;
import org.glasnik.content.type.Publication;
import org.glasnik.content.type.StandalonePage;
import org.glasnik.language.Language;
import org.glasnik.output.PublishedFile;
import org.glasnik.output.SiteContext;
import org.glasnik.site.Edition;
import org.glasnik.site.Page;
import org.glasnik.site.Topic;
import org.glasnik.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** An item in one language, under its address, with what all types have. */
final class WorkNode {

  /** What search engines show of a headline. */
  private static final int MAX_HEADLINE = 110;

  private final SiteContext site;
  private final Edition edition;
  private final Page page;
  private final Common common;
  private final ZoneId zone;

  WorkNode(SiteContext site, Edition edition, Page page) {
    this.site = site;
    this.edition = edition;
    this.page = page;
    this.common = page.common();
    this.zone = site.site().config().timeZone();
  }

  void write(JsonLd json) {
    String url = page.canonical().url();
    json.text("@type", type())
        .text("@id", url)
        .text("url", url)
        .text("name", page.title())
        .text("description", common.summary())
        .text("inLanguage", page.language().tag());
    image(json);
    if (page.meta() instanceof Event event) {
      EventNode.write(event, page, site, json);
      return;
    }
    if (page.meta() instanceof News || page.meta() instanceof Press) {
      json.text("headline", headline()).text("articleSection", section());
    }
    if (page.meta() instanceof Press) {
      json.text("genre", "Press release");
    }
    json.text("datePublished", iso(page.meta().shownDate()))
        .text("dateModified", iso(common.updated()))
        .text("expires", iso(common.expires()));
    UnionNode union = new UnionNode(site, site.site().config(), page.language());
    if (common.authors().isEmpty()) {
      json.reference("author", union.id());
    } else {
      json.nodes("author", common.authors().stream().map(WorkNode::person).toList());
    }
    json.node("publisher", union::brief)
        .texts("keywords", keywords())
        .text("license", license())
        .text("isBasedOn", source());
    if (page.meta() instanceof Publication publication) {
      PublicationNode.write(publication, json);
    } else if (page.meta() instanceof Issue issue) {
      PublicationNode.write(issue, page, json);
    }
    translations(json);
  }

  private String type() {
    if (page.meta() instanceof News || page.meta() instanceof Press) {
      return "NewsArticle";
    } else if (page.meta() instanceof Event) {
      return "Event";
    } else if (page.meta() instanceof Publication publication) {
      return PublicationNode.type(publication);
    } else if (page.meta() instanceof Issue) {
      return "PublicationIssue";
    }
    return page.meta() instanceof StandalonePage ? "WebPage" : "CreativeWork";
  }

  private String headline() {
    String title = page.title();
    return title.codePointCount(0, title.length()) <= MAX_HEADLINE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, MAX_HEADLINE - 1)) + "…";
  }

  private String section() {
    return site.theme().words(page.language()).text("section." + page.item().type().id());
  }

  /** Somebody who is protected has an office and no name. */
  static Consumer<JsonLd> person(Person person) {
    return json -> {
      json.text("@type", "Person")
          .text("name", person.isProtected() ? null : person.name())
          .text("jobTitle", person.role());
      if (person.org() != null) {
        json.node(
            "affiliation", node -> node.text("@type", "Organization").text("name", person.org()));
      }
    };
  }

  private void image(JsonLd json) {
    Picture picture = common.image();
    if (picture == null || picture.src() == null) {
      return;
    }
    Optional<SourceFile> source = site.links().file(page, picture.src());
    if (source.isEmpty()) {
      return;
    }
    PublishedFile file = site.assets().publish(source.get());
    json.node(
        "image",
        node -> {
          node.text("@type", "ImageObject")
              .text("url", site.site().address().absolute(file.local()))
              .text("caption", picture.caption())
              .text("creditText", picture.credit());
          if (file.width() > 0) {
            node.number("width", file.width()).number("height", file.height());
          }
        });
  }

  private List<String> keywords() {
    List<String> labels = new ArrayList<>(common.topics().size());
    common
        .topics()
        .forEach(
            id -> {
              Topic topic = edition.topics().get(id.value());
              if (topic != null) {
                labels.add(topic.config().label().in(page.language()));
              }
            });
    return labels;
  }

  private @Nullable String license() {
    String rights = common.rights();
    return rights != null && rights.startsWith("https://") ? rights : null;
  }

  private @Nullable String source() {
    Source source = common.source();
    return source == null || source.url() == null ? null : source.url().toASCIIString();
  }

  /** The original that this text says it was translated from; else the others are its equals. */
  private void translations(JsonLd json) {
    List<Consumer<JsonLd>> others = new ArrayList<>();
    @Nullable String original = null;
    for (Page other : page.item().pages()) {
      if (other.permalink().equals(page.canonical())) {
        continue;
      }
      if (isOriginal(other.language())) {
        original = other.permalink().url();
      } else {
        others.add(
            node ->
                node.text("@id", other.permalink().url())
                    .text("inLanguage", other.language().tag()));
      }
    }
    json.reference("translationOfWork", original).nodes("workTranslation", others);
  }

  private boolean isOriginal(Language language) {
    Translation translation = common.translation();
    return translation != null
        && translation.of() != null
        && translation.of().value().equals(language.tag());
  }

  private @Nullable String iso(@Nullable When when) {
    return when == null ? null : when.iso(zone);
  }
}
