package org.glasnik.source.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProseTest {

  record Speaker(
      @Field(value = "Who.", prose = true) @Nullable String name,
      @Field("A picture.") @Nullable String file) {}

  record Common(@Field(value = "The title.", prose = true) @Nullable String title) {}

  record Talk(
      @Inline Common common,
      @Field("The id.") @Nullable String id,
      @Field(value = "Points.", prose = true) List<String> points,
      @Field(value = "Texts by network.", prose = true) Map<String, String> share,
      @Field("Who speaks.") List<Speaker> speakers) {}

  private static final Talk TALK =
      new Talk(
          new Common("pay"),
          "pay-talk",
          List.of("one", "two"),
          Map.of("telegram", "come"),
          List.of(new Speaker("ana", "ana.jpg")));

  @Test
  void changesTextForPeopleAtAnyDepthAndNothingElse() {
    assertThat(Prose.map(TALK, text -> text.toUpperCase(Locale.ROOT)))
        .isEqualTo(
            new Talk(
                new Common("PAY"),
                "pay-talk",
                List.of("ONE", "TWO"),
                Map.of("telegram", "COME"),
                List.of(new Speaker("ANA", "ana.jpg"))));
  }

  @Test
  void givesTheSameRecordWhereNothingChanges() {
    assertThat(Prose.map(TALK, text -> text)).isSameAs(TALK);
  }

  @Test
  void leavesOutWhatWasNotGiven() {
    Talk empty = new Talk(new Common(null), null, List.of(), Map.of(), List.of());

    assertThat(Prose.map(empty, text -> "?")).isSameAs(empty);
  }
}
