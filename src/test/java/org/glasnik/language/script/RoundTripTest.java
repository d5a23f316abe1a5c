package org.glasnik.language.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

  private static final String[] ONSETS = {
    "", "б", "в", "г", "д", "ђ", "ж", "з", "к", "л", "љ", "м", "н", "њ", "п", "р", "с", "т", "ћ",
    "ф", "х", "ц", "ч", "џ", "ш", "ст", "пр", "тр", "кљ", "гњ", "сп", "шт", "др"
  };

  private static final String[] NUCLEI = {"а", "е", "и", "о", "у"};

  /** Made-up words are cut where real ones with this beginning have two letters. */
  private static final Pattern LOOKS_LIKE_EXCEPTION =
      Pattern.compile("(не|нај|по)?(о|на|по|пре)џ|.*(а|ва|та|и|ко|ше)њ|[ивлцдм]+$");

  private final Transliterator toLatin = Vectors.between("sr-Cyrl", "sr-Latn");
  private final Transliterator toCyrillic = Vectors.between("sr-Latn", "sr-Cyrl");

  @Test
  void whatIsMadeLatinAndCyrillicAgainIsAsBeforeOrReported() {
    Random random = new Random(20261122);
    int reported = 0;
    for (int i = 0; i < 50_000; i++) {
      String word = i % 3 == 0 ? word(random).toUpperCase(Locale.ROOT) : word(random);
      String latin = toLatin.convert("Све " + word + " сад");
      if (toCyrillic.unsure(latin).isEmpty()) {
        assertThat(toCyrillic.convert(latin)).isEqualTo("Све " + word + " сад");
      } else {
        reported++;
      }
    }

    assertThat(reported).isLessThan(1500);
  }

  @Test
  void whatIsInTheOtherScriptAlreadyStays() {
    Random random = new Random(2);
    for (int i = 0; i < 5_000; i++) {
      String word = word(random);
      String latin = toLatin.convert(word);

      assertThat(toLatin.convert(latin)).isEqualTo(latin);
      assertThat(toCyrillic.convert(word)).isEqualTo(word);
    }
  }

  @Test
  void recodeSrLatinAgrees(@TempDir Path folder) throws IOException, InterruptedException {
    Path input = folder.resolve("cyrillic.txt");
    Random random = new Random(4);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      String word = word(random);
      text.append(i % 5 == 0 ? word.toUpperCase(Locale.ROOT) : word).append('\n');
    }
    Files.writeString(input, text);
    Path output = folder.resolve("latin.txt");
    Assumptions.assumeTrue(isRun(input, output), "recode-sr-latin of GNU gettext is not there");

    assertThat(toLatin.convert(text.toString()).lines()).containsExactlyElementsOf(lines(output));
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }

  private static boolean isRun(Path input, Path output) throws InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("recode-sr-latin")
            .redirectInput(input.toFile())
            .redirectOutput(output.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      Process process = builder.start();
      return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String word(Random random) {
    while (true) {
      String word = syllables(random);
      if (!LOOKS_LIKE_EXCEPTION.matcher(word).lookingAt()) {
        return word;
      }
    }
  }

  private static String syllables(Random random) {
    StringBuilder word = new StringBuilder();
    for (int n = 1 + random.nextInt(4); n > 0; n--) {
      word.append(ONSETS[random.nextInt(ONSETS.length)]);
      word.append(NUCLEI[random.nextInt(NUCLEI.length)]);
    }
    return word.append(ONSETS[random.nextInt(25)]).toString();
  }
}
