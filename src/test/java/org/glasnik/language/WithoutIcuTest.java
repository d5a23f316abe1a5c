package org.glasnik.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** ICU takes long to start: what an ordinary site needs must not touch it. */
class WithoutIcuTest {

  /** What pages ask of a language. Public, so that another class loader can run it. */
  public static final class OrdinaryPages implements Runnable {

    @Override
    public void run() {
      for (String tag : List.of("en", "bs", "sq", "mk")) {
        Language language = Languages.builtIn().get(tag);
        LocalizedFormat format = new LocalizedFormat(language);
        format.date(LocalDate.of(2026, 11, 22), DateStyle.FULL);
        format.range(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 24));
        format.currency(new BigDecimal("12.5"), "EUR");
        format.ordinal(3);
        Message.of("{n, plural, one {# item} other {# items}}")
            .format(format, Map.of("n", 21)::get);
        Slugs.slug("Štrajk željezničara, штрајк", language);
        Excerpts.cut("Štrajk željezničara počinje sutra – штрајк почиње", 20);
        if (language.script().equals("Latn")) {
          Arrays.sort(new String[] {"Wages", "health & safety", "Youth"}, new Collation(language));
        }
      }
      Collation bosnian = new Collation(Languages.builtIn().get("bs"));
      if (bosnian.compare("lov", "ljudi") >= 0) {
        throw new AssertionError("lj is a letter");
      }
    }
  }

  /** Knows everything but ICU. */
  private static final class NoIcu extends URLClassLoader {

    NoIcu() {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() {
      return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
          .filter(entry -> !entry.contains("icu4j"))
          .map(NoIcu::url)
          .toArray(URL[]::new);
    }

    private static URL url(String entry) {
      try {
        return new File(entry).toURI().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException(e);
      }
    }
  }

  @Test
  void ordinaryPagesNeedNoIcu() throws Exception {
    try (NoIcu loader = new NoIcu()) {
      Class<?> pages = loader.loadClass(OrdinaryPages.class.getName());
      Runnable run = (Runnable) pages.getDeclaredConstructor().newInstance();

      assertThatCode(run::run).doesNotThrowAnyException();
      assertThat(pages).isNotEqualTo(OrdinaryPages.class);
    }
  }
}
