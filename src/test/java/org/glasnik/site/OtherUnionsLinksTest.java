package org.glasnik.site;

import static org.glasnik.testing.Fixture.given;

import org.junit.jupiter.api.Test;

/** What another union does, or fails to do, keeps no page of this one back. */
class OtherUnionsLinksTest {

  private static final String NETWORK =
      """
      -- network.yaml --
      name: {en: Network}
      secretariat: rail
      unions: [rail, metal]
      -- unions/metal/union.yaml --
      name: {en: Metal Workers}
      country: BA
      base_url: https://metal.example.org/
      languages: [en]
      -- unions/rail/content/pages/about.en.md --
      ---
      title: About
      ---
      See [their deal](id:metal:pay-deal).
      """;

  @Test
  void anItemThatAnotherUnionDoesNotHaveIsAWarningAndItsWordsStay() {
    given(NETWORK).thenOutput("rail/about/index.html", "their deal").thenNowhere("pay-deal/");
  }

  @Test
  void anItemOfAnotherUnionIsLinkedByItsFullAddress() {
    given(
            NETWORK
                + """
                -- unions/metal/content/news/pay-deal.en.md --
                ---
                title: Pay deal
                date: 2026-11-01
                summary: Two hundred and forty workers of the depot get nine per cent more from January on.
                ---
                Text.
                """)
        .thenOutput("rail/about/index.html", "https://metal.example.org/news/pay-deal/");
  }
}
