package org.glasnik.output.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.glasnik.config.Affiliation;
import org.glasnik.config.Contact;
import org.glasnik.config.CountryCode;
import org.glasnik.config.LocalizedText;
import org.glasnik.config.SocialLink;
import org.glasnik.config.UnionConfig;
import org.glasnik.config.UnionProfile;
import org.glasnik.language.Language;
import org.glasnik.output.PublishedFile;
import org.glasnik.output.SiteContext;
import org.jspecify.annotations.Nullable;

/** A union: who it is, and how it is reached. */
final class UnionNode {

  private final SiteContext site;
  private final UnionConfig union;
  private final UnionProfile profile;
  private final Language language;

  UnionNode(SiteContext site, UnionConfig union, Language language) {
    this.site = site;
    this.union = union;
    this.profile = union.profile();
    this.language = language;
  }

  /** The same on every page of every site that names the union. */
  String id() {
    return union.baseUrl().value() + "#union";
  }

  /** Everything that the union says of itself. */
  void write(JsonLd json) {
    brief(json);
    json.text("legalName", in(profile.legalName()))
        .text("description", in(profile.boilerplate()))
        .text("foundingDate", profile.founded() == null ? null : profile.founded().toString())
        .text("email", email())
        .text("telephone", phone());
    address(json);
    CountryCode country = profile.country();
    if (country != null) {
      json.node("areaServed", node -> node.text("@type", "Country").text("name", country.value()));
    }
    json.nodes("parentOrganization", parent()).nodes("memberOf", memberships());
    if (profile.social() != null) {
      json.texts("sameAs", profile.social().links().stream().map(SocialLink::url).toList());
    }
  }

  /** As the publisher of something. */
  void brief(JsonLd json) {
    json.text("@type", "WorkersUnion")
        .text("@id", id())
        .text("name", union.name().in(language))
        .text("alternateName", in(profile.acronym()))
        .text("url", union.baseUrl().value());
    logo(json);
  }

  private void logo(JsonLd json) {
    String logo = union.theme().logo();
    if (logo == null) {
      return;
    }
    union
        .folder()
        .resolve(logo)
        .flatMap(site.network().catalogue().tree()::file)
        .ifPresent(
            source -> {
              PublishedFile file = site.assets().publish(source);
              json.text("logo", site.site().address().absolute(file.local()));
            });
  }

  private void address(JsonLd json) {
    Contact contact = profile.contact();
    LocalizedText address =
        profile.address() != null ? profile.address() : contact == null ? null : contact.address();
    if (address != null) {
      CountryCode country = profile.country();
      json.node(
          "address",
          node ->
              node.text("@type", "PostalAddress")
                  .text("streetAddress", address.in(language))
                  .text("addressCountry", country == null ? null : country.value()));
    }
  }

  private @Nullable String email() {
    if (profile.email() != null) {
      return profile.email().value();
    }
    Contact contact = profile.contact();
    return contact == null || contact.email() == null ? null : contact.email().value();
  }

  private @Nullable String phone() {
    if (!profile.phones().isEmpty()) {
      return profile.phones().get(0).text();
    }
    Contact contact = profile.contact();
    return contact == null || contact.phone() == null ? null : contact.phone().text();
  }

  private List<Consumer<JsonLd>> parent() {
    return profile.parent() == null ? List.of() : List.of(organisation(profile.parent()));
  }

  private List<Consumer<JsonLd>> memberships() {
    List<Consumer<JsonLd>> memberships = new ArrayList<>();
    for (Affiliation affiliation : profile.affiliations()) {
      memberships.add(organisation(affiliation.org()));
    }
    return memberships;
  }

  /** Another union of the network by its own id, anything else by its name. */
  private Consumer<JsonLd> organisation(String name) {
    for (UnionConfig other : site.network().config().unions()) {
      if (other.id().value().equals(name)) {
        UnionNode node = new UnionNode(site, other, language);
        return json ->
            json.text("@type", "WorkersUnion")
                .text("@id", node.id())
                .text("name", other.name().in(language));
      }
    }
    return json -> json.text("@type", "Organization").text("name", name);
  }

  private @Nullable String in(@Nullable LocalizedText text) {
    return text == null ? null : text.in(language);
  }
}
