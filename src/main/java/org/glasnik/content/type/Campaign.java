package org.glasnik.content.type;

import java.util.List;
import java.util.Map;
import org.glasnik.content.Common;
import org.glasnik.content.ContentType;
import org.glasnik.content.Figure;
import org.glasnik.content.Meta;
import org.glasnik.content.Reference;
import org.glasnik.content.When;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Inline;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** A campaign with its demands, actions and progress. */
public record Campaign(
    @Inline Common common,
    @Field(value = "The slogan.", example = "Our time is ours", prose = true)
        @Nullable String slogan,
    @Field(
            value = "What the campaign wants to reach, in one sentence.",
            need = Need.PUBLISHED,
            prose = true)
        @Nullable String goal,
    @Field(value = "What is demanded, of whom, and how it stands.", need = Need.PUBLISHED)
        List<Demand> demands,
    @Field("Who can meet the demands.") List<Addressee> targets,
    @Field(value = "When it began.", need = Need.PUBLISHED, shared = true, example = "2026-10-07")
        @Nullable When start,
    @Field(value = "Until when people can take part.", shared = true, example = "2027-04-30")
        @Nullable When deadline,
    @Field(value = "How it stands.", need = Need.PUBLISHED, shared = true, example = "active")
        @Nullable Phase phase,
    @Field(value = "What came of it, when it is over.", prose = true) @Nullable String outcome,
    @Field(value = "The larger campaign that it is part of.", shared = true)
        @Nullable Reference parentCampaign,
    @Field(value = "The union or organisation that leads it.", shared = true, prose = true)
        @Nullable String leadOrg,
    @Field(value = "Who else carries it.", shared = true, prose = true) List<String> partners,
    @Field(value = "What a reader can do.", need = Need.PUBLISHED) List<Action> actions,
    @Field(value = "Who supports it, and how many.", shared = true) @Nullable Supporters supporters,
    @Field("Figures that show how far it is.") List<Figure> progress,
    @Field("Posters, leaflets and files to use.") List<Material> materials,
    @Field(value = "Hashtags.", shared = true, example = "[\"#40hours\"]") List<String> hashtags,
    @Field("Questions and answers.") List<Question> faq,
    @Field(value = "Texts to share, by network.", prose = true) Map<String, String> share)
    implements Meta {

  /** Campaigns are listed newest first and have feeds. */
  public static final ContentType<Campaign> TYPE =
      ContentType.dossiers("campaign", "campaigns", Campaign.class);

  @Override
  public @Nullable When shownDate() {
    return start != null ? start : common.date();
  }

  @Override
  public boolean isUnderWay() {
    return phase == Phase.ACTIVE;
  }

  /** How a campaign stands. */
  public enum Phase {
    /** It will begin. */
    PLANNED,
    /** Under way. */
    ACTIVE,
    /** Interrupted. */
    PAUSED,
    /** The goal was reached. */
    WON,
    /** The goal was not reached. */
    LOST,
    /** It is over. */
    CLOSED
  }
}
