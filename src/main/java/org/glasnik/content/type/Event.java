package org.glasnik.content.type;

import java.time.ZoneId;
import java.util.List;
import org.glasnik.content.Attachment;
import org.glasnik.content.Common;
import org.glasnik.content.ContentType;
import org.glasnik.content.LanguageTag;
import org.glasnik.content.Meta;
import org.glasnik.content.Person;
import org.glasnik.content.Reference;
import org.glasnik.content.When;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Inline;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** Something that takes place. */
public record Event(
    @Inline Common common,
    @Field(
            value = "When it begins.",
            need = Need.REQUIRED,
            shared = true,
            example = "2026-12-12T11:00")
        @Nullable When start,
    @Field(value = "When it ends.", shared = true, example = "2026-12-12T14:00") @Nullable When end,
    @Field(
            value = "The time zone of its times; the union's if it is not given.",
            shared = true,
            example = "Europe/Sarajevo")
        @Nullable ZoneId timezone,
    @Field(value = "Whether it takes place as announced.", shared = true, example = "postponed")
        @Nullable State eventStatus,
    @Field(value = "Whether people meet in a place or online.", shared = true, example = "offline")
        @Nullable Mode mode,
    @Field("Where.") @Nullable Location location,
    @Field(value = "Where, online.", shared = true) @Nullable Online online,
    @Field(value = "Who organises it.", prose = true) List<String> organisers,
    @Field(value = "Who pays for it.", prose = true) List<String> funders,
    @Field("Who speaks.") List<Person> speakers,
    @Field(value = "Languages that are spoken.", shared = true, example = "[bs, en]")
        List<LanguageTag> languages,
    @Field(value = "Languages that are interpreted.", shared = true)
        List<LanguageTag> interpretation,
    @Field("The programme.") List<ProgrammePoint> programme,
    @Field(value = "How to register.", shared = true) @Nullable Registration registration,
    @Field(value = "Who came.", shared = true) @Nullable Participants participants,
    @Field(value = "What people with disabilities find there.", prose = true)
        @Nullable String accessibility,
    @Field(value = "Papers.", shared = true) List<Attachment> documents,
    @Field(value = "What was concluded.", prose = true) List<String> conclusions,
    @Field(value = "Items that tell what came of it.", shared = true) List<Reference> followUp,
    @Field(value = "The series that it belongs to.", prose = true) @Nullable String series,
    @Field(value = "How it repeats, in words.", example = "every first Monday", prose = true)
        @Nullable String recurrence)
    implements Meta {

  /** Events are listed by the time at which they begin. */
  public static final ContentType<Event> TYPE = ContentType.events("event", "events", Event.class);

  @Override
  public @Nullable When shownDate() {
    return start;
  }

  @Override
  public @Nullable When endDate() {
    return end != null ? end : start;
  }

  /** Whether an event takes place as announced. */
  public enum State {
    /** As announced. */
    SCHEDULED,
    /** Later than announced. */
    POSTPONED,
    /** It does not take place. */
    CANCELLED,
    /** It takes place online instead. */
    MOVED_ONLINE
  }

  /** Where people meet. */
  public enum Mode {
    /** In a place. */
    OFFLINE,
    /** Online. */
    ONLINE,
    /** Both. */
    MIXED
  }
}
