package org.glasnik.check;

import static org.glasnik.testing.Fixture.given;

import org.junit.jupiter.api.Test;

class FeedDateCheckTest {

  @Test
  void whatIsListedWithoutADateIsTold() {
    given(
            """
            -- unions/rail/content/publications/guide.en.md --
            ---
            title: A guide to night work
            year: 2026
            files: [{src: guide.pdf}]
            ---
            Text.
            -- unions/rail/content/publications/guide.pdf --
            %PDF-1.7
            """)
        .thenProblems(
            "unions/rail/content/publications/guide.en.md:2:8: there is no date of publication,"
                + " so no feed shows it [date]",
            "unions/rail/union.yaml:1:1: \"country\" is missing [country]");
  }
}
