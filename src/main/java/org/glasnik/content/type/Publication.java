package org.glasnik.content.type;

import java.util.List;
import org.glasnik.content.Common;
import org.glasnik.content.ContentType;
import org.glasnik.content.Isbn;
import org.glasnik.content.Issn;
import org.glasnik.content.LanguageTag;
import org.glasnik.content.Meta;
import org.glasnik.content.Picture;
import org.glasnik.content.Reference;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Inline;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** A report, guide or other publication. */
public record Publication(
    @Inline Common common,
    @Field(value = "What kind of publication it is.", shared = true, example = "guide")
        @Nullable Kind kind,
    @Field(value = "The series.", prose = true) @Nullable String series,
    @Field(value = "The number in the series.", shared = true) @Nullable String number,
    @Field(value = "The publication that this one continues.", shared = true)
        @Nullable Reference continues,
    @Field(value = "The publication that continues this one.", shared = true)
        @Nullable Reference continuedBy,
    @Field(value = "Who publishes it; the union if it is not given.", prose = true)
        @Nullable String publisher,
    @Field(
            value = "The year.",
            need = Need.PUBLISHED,
            shared = true,
            min = 1800,
            max = 2200,
            example = "2026")
        @Nullable Integer year,
    @Field(value = "How many pages.", shared = true, min = 1) @Nullable Integer pages,
    @Field("The ISBN.") @Nullable Isbn isbn,
    @Field("The ISSN.") @Nullable Issn issn,
    @Field(value = "The DOI.", shared = true) @Nullable String doi,
    @Field(value = "Languages that it exists in.", shared = true) List<LanguageTag> languages,
    @Field(value = "The files.", need = Need.PUBLISHED, shared = true) List<PublicationFile> files,
    @Field(value = "The cover.", shared = true) @Nullable Picture cover,
    @Field(value = "How to cite it.", prose = true) @Nullable String citeAs)
    implements Meta {

  /** Publications are listed newest first and have feeds. */
  public static final ContentType<Publication> TYPE =
      ContentType.dossiers("publication", "publications", Publication.class);

  /** Kinds of publication. */
  public enum Kind {
    /** A report. */
    REPORT,
    /** A brochure. */
    BROCHURE,
    /** A guide. */
    GUIDE,
    /** A set of tools. */
    TOOLKIT,
    /** A position. */
    POSITION,
    /** A collective agreement. */
    AGREEMENT,
    /** A law. */
    LAW
  }
}
