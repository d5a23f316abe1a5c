package org.glasnik.content.type;

import java.util.List;
import org.glasnik.content.Reference;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** One section of an issue. */
public record IssueSection(
    @Field(value = "The heading; none for the first pages.", prose = true) @Nullable String title,
    @Field(
            value = "The items, in order.",
            need = Need.REQUIRED,
            example = "[pay-deal, strike-vote]")
        List<Reference> items,
    @Field(value = "How they are set.", example = "article") @Nullable Layout layout) {

  /** How the items of a section are set. */
  public enum Layout {
    /** The leading article. */
    LEAD,
    /** Full articles. */
    ARTICLE,
    /** Short items. */
    BRIEFS,
    /** Questions and answers. */
    INTERVIEW,
    /** Figures. */
    FIGURES,
    /** Dates. */
    CALENDAR,
    /** A campaign. */
    CAMPAIGN,
    /** Whom to ask. */
    CONTACTS
  }
}
