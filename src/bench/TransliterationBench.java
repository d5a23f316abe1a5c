import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.glasnik.language.Languages;
import org.glasnik.language.script.Glossary;
import org.glasnik.language.script.Transliterator;

/**
 * Measures how many megabytes of text a second one core writes in the other script. Made-up news of
 * real words, always the same, with numbers, addresses and foreign names among them; the first
 * seconds are not counted. docs/benchmarks.md says how to start it.
 */
class TransliterationBench {

  /** Time of this thread's own core: others on the machine don't count. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final int WORDS = 200_000;
  private static final int WARM_UP = 40;
  private static final int RUNS = 21;

  private static final String SERBIAN =
      "синдикат радници радника протест уговор колективни послодавац запошљавање плата зарада "
          + "недеља жељезница љубав њихов џемпер оџак кров између позива суботу подне траже и у на за "
          + "да не се који преговори Влада Београд Жабаљ Ђорђе Његош УПРАВА ВИ СТЕ 2026. 40 km 1.234,50 "
          + "www.sindikat.rs info@sindikat.rs #протест А4 WhatsApp-у XXI инјекција најављује";

  private static final String UZBEK =
      "касаба уюшмаси ишчилар меҳнат шароитлари ҳақида янги қонун Ўзбекистон ғалаба шаҳар чироқ ер "
          + "поезд маъно яхши ёш йўл федерация акция келиб учун ва билан эди экан бўлади Тошкент ШАҲАР "
          + "2026 40 km www.kasaba.uz info@kasaba.uz XXI мўъжиза Исҳоқ сентябрда";

  private static final String KAZAKH =
      "кәсіподақ жұмысшылар еңбек жағдайлары туралы жаңа заң Қазақстан қала үшін және болады Алматы "
          + "2026 40 km www.kasipodaq.kz жалақы келіссөз Республикасының";

  public static void main(String[] arguments) {
    System.out.printf("%-22s %8s %8s%n", "", "MB/s", "parts");
    measure("sr-Cyrl", "sr-Latn", SERBIAN);
    measure("sr-Latn", "sr-Cyrl", converted("sr-Cyrl", "sr-Latn", SERBIAN));
    measure("uz-Cyrl", "uz-Latn", UZBEK);
    measure("uz-Latn", "uz-Cyrl", converted("uz-Cyrl", "uz-Latn", UZBEK));
    measure("kk", "kk-Latn", KAZAKH);
  }

  private static void measure(String from, String to, String words) {
    Transliterator transliterator = between(from, to);
    String text = text(words.split(" "));
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    double whole = median(bytes, () -> transliterator.convert(text).length());
    double parts = median(bytes, () -> inParts(transliterator, text));
    System.out.printf("%-22s %8.0f %8.0f%n", from + " to " + to, whole, parts);
  }

  /** As the syntax tree of a document is converted: a run of text between two marks at a time. */
  private static int inParts(Transliterator transliterator, String text) {
    StringBuilder out = new StringBuilder(text.length() * 2);
    for (int i = 0; i < text.length(); i += 60) {
      transliterator.convert(text, i, Math.min(text.length(), i + 60), out);
    }
    return out.length();
  }

  private interface Work {
    int run();
  }

  private static double median(int bytes, Work work) {
    double[] rates = new double[RUNS];
    int check = 0;
    for (int i = -WARM_UP; i < RUNS; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      check += work.run();
      if (i >= 0) {
        rates[i] = bytes * 1000.0 / (CLOCK.getCurrentThreadCpuTime() - start);
      }
    }
    if (check == 0) {
      throw new IllegalStateException("nothing was converted");
    }
    Arrays.sort(rates);
    return rates[RUNS / 2];
  }

  private static String text(String[] words) {
    Random random = new Random(1);
    List<String> text = new ArrayList<>(WORDS);
    for (int i = 0; i < WORDS; i++) {
      int kind = random.nextInt(100);
      text.add(words[random.nextInt(words.length)] + (kind < 6 ? "," : kind < 12 ? "." : ""));
    }
    return String.join(" ", text);
  }

  private static String converted(String from, String to, String text) {
    return between(from, to).convert(text);
  }

  private static Transliterator between(String from, String to) {
    Languages languages = Languages.builtIn();
    return Transliterator.between(languages.get(from), languages.get(to), Glossary.NONE)
        .orElseThrow();
  }
}
