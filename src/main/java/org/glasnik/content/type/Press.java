package org.glasnik.content.type;

import java.util.List;
import org.glasnik.content.Common;
import org.glasnik.content.Contact;
import org.glasnik.content.ContentType;
import org.glasnik.content.Meta;
import org.glasnik.content.Picture;
import org.glasnik.content.Reference;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Inline;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** A press release. */
public record Press(
    @Inline Common common,
    @Field(value = "The number of the release.", shared = true, example = "2026/31")
        @Nullable String releaseNo,
    @Field(value = "Where it is issued.", need = Need.PUBLISHED) @Nullable Dateline dateline,
    @Field(
            value = "true: for immediate release. Either this or an embargo.",
            shared = true,
            example = "true")
        @Nullable Boolean immediate,
    @Field(value = "Who answers the press.", need = Need.REQUIRED, shared = true)
        List<Contact> contacts,
    @Field("What people say, to be printed as it is.") List<Quotation> quotes,
    @Field(value = "Notes to editors.", prose = true) List<String> notes,
    @Field(
            value = "A text about the union, or `default` for the union's own in this language.",
            example = "default",
            prose = true)
        @Nullable String boilerplate,
    @Field(
            value = "The word that ends the release; the language's own if it is not given.",
            example = "ENDS",
            prose = true)
        @Nullable String endMark,
    @Field(value = "The release that this one corrects.", shared = true)
        @Nullable Reference corrects,
    @Field(value = "Pictures for the press.", shared = true) List<Picture> photos)
    implements Meta {

  /** Press releases are listed newest first, have feeds, and stand in the archive. */
  public static final ContentType<Press> TYPE = ContentType.articles("press", "press", Press.class);
}
