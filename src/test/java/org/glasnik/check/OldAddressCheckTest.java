package org.glasnik.check;

import static org.glasnik.testing.Fixture.given;

import org.junit.jupiter.api.Test;

class OldAddressCheckTest {

  @Test
  void anOldAddressStaysInsideTheSite() {
    given(page("vote", "https://evil.example/x"))
        .thenProblems(
            "unions/rail/content/pages/vote.en.md:3:16: \"https://evil.example/x\" can't be"
                + " redirected: it is an address of some site, not a path in this one"
                + " [redirect_from]",
            "unions/rail/union.yaml:1:1: \"country\" is missing [country]");
  }

  @Test
  void anOldAddressLeadsToOnePageOnly() {
    given(page("a", "/old.php") + page("b", "/old.php"))
        .thenProblems(
            "unions/rail/content/pages/b.en.md:3:16: \"/old.php\" leads to another page already"
                + " [redirect_from]",
            "unions/rail/union.yaml:1:1: \"country\" is missing [country]");
  }

  private static String page(String name, String old) {
    return """
        -- unions/rail/content/pages/%s.en.md --
        ---
        title: %s
        redirect_from: %s
        ---
        Text.
        """
        .formatted(name, name, old);
  }
}
