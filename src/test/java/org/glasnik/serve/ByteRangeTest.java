package org.glasnik.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-1, bytes 0-1/10",
    "bytes=0-, bytes 0-9/10",
    "bytes=4-4, bytes 4-4/10",
    "bytes=8-99, bytes 8-9/10",
    "bytes=-3, bytes 7-9/10",
    "bytes=-99, bytes 0-9/10"
  })
  void aPieceIsCutToTheFile(String header, String answer) {
    assertThat(ByteRange.parse(header, 10).orElseThrow().header(10)).isEqualTo(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bytes=",
        "bytes=-",
        "bytes=10-",
        "bytes=5-4",
        "bytes=-0",
        "bytes=0-1,3-4",
        "lines=0-1",
        "bytes=99999999999-",
        "bytes=a-b"
      })
  void whatIsNoSinglePieceGivesTheWholeFile(String header) {
    assertThat(ByteRange.parse(header, 10)).isEmpty();
  }
}
