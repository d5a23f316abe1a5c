package org.glasnik.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids, addresses, numbers and colours: what is one and what is not. */
class ValuesTest {

  @ParameterizedTest
  @ValueSource(strings = {"rail", "rail-workers", "40-hours", "a"})
  void anId(String text) {
    assertThat(UnionId.parse(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Rail",
        "rail_workers",
        "-rail",
        "rail-",
        "a--b",
        "..",
        "a/b",
        "željezničari",
        "nul",
        "com1"
      })
  void noId(String text) {
    assertThat(UnionId.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org/",
    "HTTPS://Example.ORG/, https://example.org/",
    "https://example.org/metal, https://example.org/metal/",
    "https://example.org/Metal/a/, https://example.org/Metal/a/",
    "http://localhost:8080, http://localhost:8080/",
    "https://синдикат.срб/, https://xn--80ahlbkp0ao.xn--90a3ac/",
    "https://example.org/željeznica, https://example.org/%C5%BEeljeznica/"
  })
  void aBaseUrlIsBroughtToOneForm(String text, String url) {
    assertThat(BaseUrl.parse(text)).map(BaseUrl::value).contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "ftp://example.org/",
        "https://",
        "https:///a",
        "https://example.org/?a",
        "https://example.org/#a",
        "https://user@example.org/",
        "https://example.org/a/../b",
        "https://exa mple.org/",
        "mailto:a@b.c"
      })
  void noBaseUrl(String text) {
    assertThat(BaseUrl.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"#b3001b, #b3001b", "#B3001B, #b3001b", "#b01, #bb0011"})
  void aColourHasSixSmallDigits(String text, String hex) {
    assertThat(Colour.parse(text)).contains(new Colour(hex));
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "b3001b", "#b3001", "#b3001g", "rgb(1,2,3)"})
  void noColour(String text) {
    assertThat(Colour.parse(text)).isEmpty();
  }

  @Test
  void aPhoneNumberIsKeptAsWrittenAndDialledAsDigits() {
    PhoneNumber phone = PhoneNumber.parse("+387 (33) 123-456").orElseThrow();
    assertThat(phone.text()).isEqualTo("+387 (33) 123-456");
    assertThat(phone.digits()).isEqualTo("+38733123456");
  }

  @ParameterizedTest
  @ValueSource(strings = {"033 123 456", "+", "+387", "+387 33 abc", "+1234567890123456"})
  void noPhoneNumber(String text) {
    assertThat(PhoneNumber.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"office@example.org", "a.b+c@sub.example.org", "info@синдикат.срб"})
  void anEmailAddress(String text) {
    assertThat(EmailAddress.parse(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "office",
        "a@b",
        "a@b@c.d",
        "a b@c.d",
        "<a@b.c>",
        "a@b..c",
        "@b.c",
        "a@.c",
        "a@b.c\"x"
      })
  void noEmailAddress(String text) {
    assertThat(EmailAddress.parse(text)).isEmpty();
  }

  @Test
  void kosovoIsACountry() {
    assertThat(CountryCode.parse("XK")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "MASTODON, @rail@social.example, https://social.example/@rail",
    "WHATSAPP, +387 33 123 456, https://wa.me/38733123456",
    "YOUTUBE, @rail, https://www.youtube.com/@rail",
    "BLUESKY, rail.bsky.social, https://bsky.app/profile/rail.bsky.social"
  })
  void anAccountHasAnAddress(SocialNetwork network, String account, String url) {
    assertThat(network.address(account)).contains(url);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rail union", "rail/union", "javascript:alert(1)", "a\"b"})
  void noAccount(String account) {
    assertThat(SocialNetwork.TELEGRAM.address(account)).isEmpty();
  }
}
