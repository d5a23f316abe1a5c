package org.glasnik.output.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagUriTest {

  @Test
  void aTagNamesHostYearAndThing() {
    assertThat(TagUri.of("Rail.example.org", 2026, "rail", "strike-vote", "sr-Latn"))
        .isEqualTo("tag:rail.example.org,2026:rail/strike-vote/sr-Latn");
  }

  @Test
  void lettersBeyondAsciiAreEscaped() {
    assertThat(TagUri.of("rail.example.org", 2026, "štrajk #1"))
        .isEqualTo("tag:rail.example.org,2026:%c5%a1trajk%20%231");
  }
}
