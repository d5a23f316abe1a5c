package org.glasnik.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.glasnik.build.BuildManifest.Entry;
import org.glasnik.output.OutputPath;
import org.glasnik.source.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildManifestTest {

  private static final BuildManifest MANIFEST =
      new BuildManifest(
          Map.of(
              OutputPath.of("rail/news/a b/index.html"),
              new Entry(Digest.of("one"), 3, "page/1"),
              OutputPath.of("rail/404.html"),
              new Entry(Digest.of("two"), 3, "page/2"),
              OutputPath.of("rail/вести/index.html"),
              new Entry(Digest.of(""), 0, "list/1")));

  @Test
  void whatIsWrittenIsReadAgain() {
    assertThat(BuildManifest.parse(MANIFEST.format()).orElseThrow().entries())
        .isEqualTo(MANIFEST.entries());
    assertThat(BuildManifest.parse(BuildManifest.EMPTY.format()).orElseThrow().entries()).isEmpty();
  }

  @Test
  void filesStandInPathOrder() {
    assertThat(MANIFEST.format().lines().map(line -> line.replaceAll("[0-9a-f]{64}", "…")))
        .containsExactly(
            "glasnik manifest 1",
            "… 3 page/2 rail/404.html",
            "… 3 page/1 rail/news/a b/index.html",
            "… 0 list/1 rail/вести/index.html",
            "end …");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "end ", "glasnik manifest 1\n", "glasnik manifest 2\nend x\n"})
  void whatIsNoManifestIsNoticed(String text) {
    assertThat(BuildManifest.parse(text)).isEmpty();
  }

  @Test
  void everyCutIsNoticed() {
    String text = MANIFEST.format();
    for (int length = 0; length < text.length(); length++) {
      assertThat(BuildManifest.parse(text.substring(0, length))).isEmpty();
    }
  }

  @Test
  void everyChangedCharacterIsNoticed() {
    String text = MANIFEST.format();
    Random random = new Random(1);
    for (int i = 0; i < text.length(); i++) {
      StringBuilder changed = new StringBuilder(text);
      changed.setCharAt(i, (char) (text.charAt(i) ^ (1 << random.nextInt(7))));
      assertThat(BuildManifest.parse(changed.toString())).isEmpty();
    }
  }

  @Test
  void aPathOutsideTheFolderIsNoticedEvenWithTheRightDigest() {
    String body =
        "glasnik manifest 1\n" + Digest.of("x").hex() + " 1 page/1 rail/../../etc/passwd\n";
    assertThat(BuildManifest.parse(body + "end " + Digest.of(body).hex() + "\n")).isEmpty();
  }

  @Test
  void orphansAreWhatALaterBuildNoLongerHas() {
    assertThat(MANIFEST.orphans(MANIFEST)).isEmpty();
    assertThat(MANIFEST.orphans(BuildManifest.EMPTY)).hasSize(3);
    assertThat(BuildManifest.EMPTY.orphans(MANIFEST)).isEmpty();
  }
}
