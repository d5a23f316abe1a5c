package org.glasnik.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestGateTest {

  private final RequestGate gate = new RequestGate(8080);

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:8080", "localhost:8080", "LOCALHOST:8080", "[::1]:8080"})
  void thisComputersNamesAreOurs(String host) {
    assertThat(gate.isOurHost(List.of(host))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "evil.example",
        "evil.example:8080",
        "127.0.0.1",
        "127.0.0.1:80",
        "127.0.0.1:8081",
        "localhost",
        "localhost.:8080",
        "localhost.evil.example:8080",
        "127.0.0.1.nip.io:8080",
        "127.0.0.1:8080.evil.example",
        "0.0.0.0:8080",
        "127.1:8080",
        "2130706433:8080",
        "0x7f000001:8080",
        "127.0.0.2:8080",
        "[::]:8080",
        "[::ffff:127.0.0.1]:8080",
        "::1:8080",
        "user@127.0.0.1:8080",
        "127.0.0.1:8080@evil.example",
        "127.0.0.1:8080/",
        " 127.0.0.1:8080",
        "127.0.0.1:08080"
      })
  void everyOtherHostIsRefused(String host) {
    assertThat(gate.isOurHost(List.of(host))).isFalse();
  }

  @Test
  void noHostAndTwoHostsAreRefused() {
    assertThat(gate.isOurHost(null)).isFalse();
    assertThat(gate.isOurHost(List.of("127.0.0.1:8080", "127.0.0.1:8080"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, -, true",
        "-, none, navigate, true",
        "-, same-origin, cors, true",
        "-, cross-site, navigate, true",
        "-, cross-site, no-cors, false",
        "-, same-site, cors, false",
        "http://127.0.0.1:8080, same-origin, cors, true",
        "http://localhost:8080, -, -, true",
        "http://127.0.0.1:8081, -, -, false",
        "https://127.0.0.1:8080, -, -, false",
        "http://evil.example, cross-site, cors, false",
        "http://evil.example, cross-site, navigate, false",
        "null, -, -, false",
        "file://, -, -, false"
      })
  void onlyOurOwnPagesMayAsk(String origin, String site, String mode, boolean ours) {
    assertThat(gate.isOurOrigin(origin, site, mode)).isEqualTo(ours);
  }

  @ParameterizedTest
  @CsvSource({
    "/, ''",
    "/rail/, rail/",
    "/rail/news/x/index.html, rail/news/x/index.html",
    "/rail/a%20b.pdf, rail/a b.pdf",
    "/rail/%D0%B2%D0%B5%D1%81%D1%82%D0%B8/, rail/вести/",
    "/rail/x?y=../../z, rail/x"
  })
  void pathsAreReadAsTheBrowserMeansThem(String target, String path) {
    assertThat(RequestGate.path(URI.create(target))).contains(path);
  }
}
