package org.glasnik.content.type;

import java.util.List;
import org.glasnik.content.Common;
import org.glasnik.content.ContentType;
import org.glasnik.content.Meta;
import org.glasnik.content.Reference;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Inline;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** An issue of a bulletin: which items, in which order. */
public record Issue(
    @Inline Common common,
    @Field(
            value = "The name of the bulletin.",
            need = Need.PUBLISHED,
            example = "The Railway Lamp",
            prose = true)
        @Nullable String series,
    @Field(
            value = "The number of the issue.",
            need = Need.REQUIRED,
            shared = true,
            min = 1,
            example = "122")
        @Nullable Integer number,
    @Field(value = "The year of the bulletin's life.", shared = true, min = 1, example = "23")
        @Nullable Integer yearNo,
    @Field(value = "The number since the first issue.", shared = true, min = 1)
        @Nullable Integer runningNo,
    @Field(value = "The time that it covers.", example = "November 2026", prose = true)
        @Nullable String period,
    @Field(value = "Where it appears.", prose = true) @Nullable String place,
    @Field("The ISSN of this language's edition.") @Nullable IssnPair issn,
    @Field("The cover.") @Nullable Cover cover,
    @Field(value = "The item that is the editorial, where it is not the text below.", shared = true)
        @Nullable Reference editorial,
    @Field(value = "The sections, with the items of each.", need = Need.REQUIRED, shared = true)
        List<IssueSection> sections,
    @Field(value = "Who makes it, besides the union's own imprint.", shared = true)
        @Nullable IssueImprint imprint,
    @Field(value = "How it is printed.", shared = true) @Nullable Print print)
    implements Meta {

  /** Issues are listed newest first. */
  public static final ContentType<Issue> TYPE =
      ContentType.dossiers("issue", "bulletins", Issue.class);
}
