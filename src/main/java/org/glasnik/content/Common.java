package org.glasnik.content;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.glasnik.config.CountryCode;
import org.glasnik.config.TopicId;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** The fields that every type of content has. */
public record Common(
    @Field(
            value = "The headline.",
            need = Need.REQUIRED,
            example = "Pay deal reached at the depot",
            prose = true)
        @Nullable String title,
    @Field(
            value =
                "The item's lasting name, the same in all languages; the file's or folder's name if it is not given.",
            example = "pay-deal-2026")
        @Nullable String id,
    @Field(value = "The type of content, where the folder does not say it.", example = "news")
        @Nullable String type,
    @Field(
            value = "The language of the text, where the file's name does not say it.",
            example = "sr-Latn")
        @Nullable LanguageTag lang,
    @Field(
            value = "The last part of the address; the item's id if it is not given.",
            example = "pay-deal")
        @Nullable String slug,
    @Field(
            value = "The union that publishes; the union of the folder if it is not given.",
            shared = true)
        @Nullable String org,
    @Field(
            value =
                "When it is published: a date, or a date and time. In the future it is scheduled: it appears then.",
            shared = true,
            example = "2026-11-22")
        @Nullable When date,
    @Field(
            value = "When it was last changed in substance.",
            shared = true,
            example = "2026-11-23T08:30")
        @Nullable When updated,
    @Field(value = "From then on it appears nowhere.", shared = true, example = "2027-01-31")
        @Nullable When expires,
    @Field(value = "How far it is; only what is published is public.", example = "draft")
        @Nullable Status status,
    @Field(
            value =
                "Not a word of it appears anywhere before this moment. With the offset from UTC.",
            shared = true,
            example = "2026-12-01T09:00:00+01:00")
        @Nullable OffsetDateTime embargo,
    @Field(
            value =
                "Whether it is for the public or internal; what is internal is never published.",
            shared = true,
            example = "internal")
        @Nullable Audience visibility,
    @Field(
            value =
                "What it says, in one to three sentences (50 to 300 characters): for lists, feeds and search.",
            example = "The depot's 240 workers get 9 % more from January.",
            prose = true)
        @Nullable String summary,
    @Field(
            value = "A few words above the headline.",
            example = "Collective bargaining",
            prose = true)
        @Nullable String kicker,
    @Field(value = "A line below the headline.", prose = true) @Nullable String subtitle,
    @Field(value = "Who wrote it.", shared = true) List<Person> authors,
    @Field(value = "Topics of topics.yaml.", shared = true, example = "[wages, safety]")
        List<TopicId> topics,
    @Field(value = "Sectors that it is about.", shared = true, example = "[rail]")
        List<String> sectors,
    @Field(value = "Countries that it is about.", shared = true, example = "[BA, ME]")
        List<CountryCode> countries,
    @Field(value = "The picture of the item.", shared = true) @Nullable Picture image,
    @Field(value = "Files to download.", shared = true) List<Attachment> attachments,
    @Field(value = "The campaign that it belongs to.", shared = true, example = "40-hours")
        @Nullable Reference campaign,
    @Field(value = "Events that it is about.", shared = true) List<Reference> events,
    @Field(
            value = "Other items that a reader may want next.",
            shared = true,
            example = "[strike-vote, rail:pay-deal]")
        List<Reference> related,
    @Field("How this text was translated.") @Nullable Translation translation,
    @Field("How this text is converted to its other script.") @Nullable ScriptRules script,
    @Field(value = "Whether the network and other unions may republish it.", shared = true)
        @Nullable Syndication syndicate,
    @Field(value = "Where it was published first, if it was elsewhere.", shared = true)
        @Nullable Source source,
    @Field(
            value = "The licence, as a name, an SPDX identifier or an address.",
            shared = true,
            prose = true,
            example = "CC-BY-4.0")
        @Nullable String rights,
    @Field(
            value = "Where it goes out besides the website.",
            shared = true,
            example = "[rss, telegram]")
        List<Channel> channels,
    @Field(value = "Texts written by hand for messengers, by messenger.", prose = true)
        Map<String, String> chat,
    @Field(value = "Old addresses on this site that lead here.", example = "[/old/pay-deal.html]")
        List<String> redirectFrom,
    @Field(value = "Who checked the facts.", shared = true, prose = true)
        @Nullable String reviewedBy,
    @Field(value = "When the facts are to be checked again.", shared = true)
        @Nullable LocalDate nextReview) {

  /** Stands in a field of text for what the union has written for all its items. */
  public static final String DEFAULT = "default";
}
