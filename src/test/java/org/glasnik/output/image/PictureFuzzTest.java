package org.glasnik.output.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of broken pictures: each is cleaned or refused in words, in bounded time. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PictureFuzzTest {

  private static final int MUTATIONS = 2000;

  @ParameterizedTest
  @ValueSource(strings = {"a.jpg", "turned.jpg", "a.png", "a.gif", "a.webp", "a.svg"})
  void noBrokenPictureCrashesTheBuild(String name) {
    byte[] whole = whole(name);
    Random random = new Random(name.hashCode());
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] broken = mutate(whole, random);
      Parsed<CleanPicture> parsed = Pictures.clean(name, broken);
      assertThat(
              parsed.value().isPresent() || parsed.problems().stream().anyMatch(Problem::isError))
          .isTrue();
      parsed.value().ifPresent(clean -> assertStays(name, clean));
    }
  }

  /** What was cleaned once is clean: a second time changes nothing, and refuses nothing. */
  private static void assertStays(String name, CleanPicture clean) {
    assertThat(Pictures.cleaned(name, clean.bytes())).isEqualTo(clean.bytes());
  }

  private static byte[] whole(String name) {
    return switch (name) {
      case "a.jpg" ->
          Pictures.withSegments(
              Pictures.jpeg(),
              Pictures.segment(0xE1, Pictures.latin("Exif\0\0"), Pictures.exif(1)));
      case "turned.jpg" ->
          Pictures.withSegments(
              Pictures.jpeg(),
              Pictures.segment(0xE1, Pictures.latin("Exif\0\0"), Pictures.exif(6)));
      case "a.png" -> Pictures.withChunks(Pictures.png(), Pictures.chunk("eXIf", Pictures.exif(1)));
      case "a.gif" -> Pictures.gif();
      case "a.webp" -> Pictures.webp(Pictures.webpChunk("EXIF", Pictures.exif(1)));
      default ->
          Pictures.latin(
              "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><style>.a{fill:red}</style>"
                  + "<g id='a' style='fill:url(#b);stroke:#fff'><path class='a' d='M0 0L9 9z'/>"
                  + "<text x='1'>ab &amp; <tspan>c</tspan></text><use href='#c'/></g></svg>");
    };
  }

  private static byte[] mutate(byte[] whole, Random random) {
    byte[] broken = whole.clone();
    for (int changes = random.nextInt(4); changes >= 0; changes--) {
      int at = random.nextInt(broken.length);
      switch (random.nextInt(5)) {
        case 0 -> broken[at] = (byte) random.nextInt(256);
        case 1 -> broken[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> broken[at] = random.nextBoolean() ? (byte) 0xFF : 0;
        case 3 -> broken = Arrays.copyOf(broken, at + 1);
        default -> {
          int from = random.nextInt(broken.length);
          int length = Math.min(random.nextInt(16), broken.length - Math.max(from, at));
          System.arraycopy(broken, from, broken, at, length);
        }
      }
    }
    return broken;
  }
}
