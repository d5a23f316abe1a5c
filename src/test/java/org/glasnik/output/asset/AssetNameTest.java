package org.glasnik.output.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetNameTest {

  @ParameterizedTest
  @CsvSource({
    "picket.jpg, picket.ba7816bf8f01.jpg",
    "Štrajk 2026 (1).JPG, strajk-2026-1.ba7816bf8f01.jpg",
    "постер.pdf, file.ba7816bf8f01.pdf",
    "archive.tar.gz, archive-tar.ba7816bf8f01.gz",
    "README, readme.ba7816bf8f01",
    "../..\\a.b:c.png, a-b-c.ba7816bf8f01.png"
  })
  void aNameFollowsTheBytesAndKeepsPlainLetters(String fileName, String published) {
    assertThat(AssetName.of(fileName, new byte[] {'a', 'b', 'c'}).value()).isEqualTo(published);
  }
}
