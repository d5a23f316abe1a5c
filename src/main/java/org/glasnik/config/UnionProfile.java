package org.glasnik.config;

import java.net.URI;
import java.util.List;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/**
 * Who a union is: the part of union.yaml that the directory, the imprint and press releases use.
 */
public record UnionProfile(
    @Field(
            value = "The union's name.",
            example = "{en: Rail Workers' Union, bs: Sindikat željezničara}",
            need = Need.REQUIRED)
        @Nullable LocalizedText name,
    @Field(value = "The name in the register.", example = "Sindikat željezničara BiH")
        @Nullable LocalizedText legalName,
    @Field(value = "The short name.", example = "{en: RWU}") @Nullable LocalizedText acronym,
    @Field(value = "What kind of organisation it is.", example = "branch")
        @Nullable UnionLevel level,
    @Field(
            value = "Its country, by the two letters of ISO 3166.",
            example = "BA",
            need = Need.PUBLISHED)
        @Nullable CountryCode country,
    @Field(value = "The organisation that it belongs to.", example = "lipa")
        @Nullable String parent,
    @Field(value = "Memberships in other organisations.", example = "[{org: ITF, since: 2004}]")
        List<Affiliation> affiliations,
    @Field(value = "The branches in which its members work.", example = "[transport]")
        List<String> sectors,
    @Field(value = "The year of its foundation.", example = "1947", min = 1700, max = 2200)
        @Nullable Integer founded,
    @Field(value = "How many members it has.", example = "{count: 2140, as_of: 2026-09-30}")
        @Nullable Members members,
    @Field(value = "Who holds which office.", example = "[{role: President, name: Safija Dragolj}]")
        List<Officer> officers,
    @Field(value = "The postal address.", example = "Ložionička 00, 74000 Doboj")
        @Nullable LocalizedText address,
    @Field(value = "The place on the map.", example = "{lat: 44.73, lon: 18.09}") @Nullable Geo geo,
    @Field(value = "Telephone numbers.", example = "[\"+38700000200\"]") List<PhoneNumber> phones,
    @Field(value = "The e-mail address.", example = "office@example.org")
        @Nullable EmailAddress email,
    @Field(value = "Another website, if it has one.", example = "https://old.example.org/")
        @Nullable URI website,
    @Field(
            value = "Who answers journalists.",
            example = "{name: Amra Belošević, email: press@example.org}")
        @Nullable Contact press,
    @Field(
            value = "Accounts elsewhere, in the order in which they are shown.",
            example = "[{telegram: railunion}]")
        @Nullable SocialLinks social,
    @Field(
            value = "Feeds of other websites of the union.",
            example = "[{url: https://example.org/rss, lang: bs}]")
        List<OutsideFeed> outsideFeeds,
    @Field(value = "How everybody reaches the union.", example = "{email: office@example.org}")
        @Nullable Contact contact,
    @Field(value = "How to become a member.", example = "{url: /join/}") @Nullable Join join,
    @Field(
            value = "The paragraph about the union below each press release.",
            example = "{en: The union organises …}")
        @Nullable LocalizedText boilerplate,
    @Field(
            value = "Who is answerable for the site.",
            example = "{responsible_editor: Amra Belošević}")
        @Nullable Imprint imprint,
    @Field(value = "Who is answerable for personal data.", example = "{controller: The union}")
        @Nullable Privacy privacy) {

  /** The union's name in its first language, before the languages are known. */
  LocalizedText nameOr(String id) {
    return name == null ? LocalizedText.of(id) : name;
  }
}
