package org.glasnik.output.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldAddressTest {

  @ParameterizedTest
  @CsvSource({
    "/old/, old/index.html",
    "old, old/index.html",
    "/2019/05/naslov/, 2019/05/naslov/index.html",
    "/vesti/stara.html, vesti/stara.html",
    "/%C5%A1trajk/, štrajk/index.html",
    "/c++/, c++/index.html"
  })
  void aPageStandsWhereSomethingUsedToBe(String written, String page) {
    assertThat(OldAddress.of(written).page()).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/index.php", "/poster.pdf", "/a/b.aspx"})
  void noPageCanStandForAFileOfAnotherKind(String written) {
    assertThat(OldAddress.of(written).hasPage()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://other.example/x",
        "//other.example/x",
        "/\\other.example/x",
        "/../x",
        "/a/../../x",
        "/a//b",
        "/%2e%2e/x",
        "/%00",
        "/a\nRedirect / http://evil.example",
        "/a\" http://evil.example",
        "/${HOME}",
        "/a?id=1",
        "/a#b",
        "/%zz",
        "/%ff",
        "/",
        "",
        "/a*",
        "/:x",
        "/con/",
        "/a\u202Eb"
      })
  void whatLeadsOutOrBreaksAHostsFormatIsRefused(String written) {
    assertThatThrownBy(() -> OldAddress.of(written)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRefusalIsASentence() {
    assertThatThrownBy(() -> OldAddress.of("https://other.example/x"))
        .hasMessage("it is an address of some site, not a path in this one");
  }
}
