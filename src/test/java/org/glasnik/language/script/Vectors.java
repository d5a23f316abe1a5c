package org.glasnik.language.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.glasnik.language.Languages;
import org.junit.jupiter.params.provider.Arguments;

/** Texts in two scripts, one pair a line. */
final class Vectors {

  private Vectors() {}

  static Transliterator between(String from, String to) {
    return between(from, to, Glossary.NONE);
  }

  static Transliterator between(String from, String to, Glossary glossary) {
    Languages languages = Languages.builtIn();
    return Transliterator.between(languages.get(from), languages.get(to), glossary).orElseThrow();
  }

  /** A text by rules alone, without a glossary. */
  static String converted(Rules rules, String text) {
    GlossaryIndex none = new GlossaryIndex(Glossary.NONE);
    StringBuilder converted = new StringBuilder();
    Out out = new Out(text.length());
    new Pass(Passage.of(text, 0, text.length(), ""), rules, none, none, out, null).run();
    out.appendTo(converted);
    return converted.toString();
  }

  static List<Arguments> serbianToLatin() {
    return rows("serbian.tsv", "to-latin", 0, 1);
  }

  static List<Arguments> serbianToCyrillic() {
    return rows("serbian.tsv", "to-cyrillic", 1, 0);
  }

  /** The given text and the expected one, in NFC, of all lines that hold in this direction. */
  static List<Arguments> rows(String file, String direction, int given, int expected) {
    List<Arguments> rows = new ArrayList<>();
    for (String line : lines(file)) {
      String[] cells = line.split("\t", -1);
      if (cells[2].equals("both") || cells[2].equals(direction)) {
        rows.add(
            Arguments.of(cells[given], Normalizer.normalize(cells[expected], Normalizer.Form.NFC)));
      }
    }
    return rows;
  }

  static List<String> lines(String file) {
    try (InputStream in = Objects.requireNonNull(Vectors.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
