package org.glasnik.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glasnik.language.Languages;
import org.glasnik.language.script.Glossary;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceTree;
import org.glasnik.source.bind.Field;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlNode.Mapping;
import org.glasnik.source.yaml.YamlNode.Scalar;

/** Reads the files {@code glossary.<tag>.yaml} of a folder. */
final class GlossaryReader {

  private static final String PREFIX = "glossary.";
  private static final String ENDING = ".yaml";

  /** All fields of such a file. */
  record Fields(
      @Field(
              value = "Words that stay as they are in both scripts.",
              example = "[Viber, IndustriALL]")
          List<String> keep,
      @Field(
              value = "Words with their form in the other script; each pair works both ways.",
              example = "{Њујорк: New York}")
          Map<String, String> replace) {}

  private GlossaryReader() {}

  /** The glossaries that stand in a folder itself, by the tags of their names. */
  static Map<String, Glossary> read(SourceTree tree, SourcePath folder, Problems problems) {
    Map<String, Glossary> glossaries = new HashMap<>();
    for (SourceFile file : tree.under(folder)) {
      String name = file.path().name();
      if (name.startsWith(PREFIX)
          && name.endsWith(ENDING)
          && name.length() > PREFIX.length() + ENDING.length()
          && file.path().parent().equals(folder)) {
        String tag = name.substring(PREFIX.length(), name.length() - ENDING.length());
        checkTag(tag, file, problems);
        ConfigFile.read(file, problems)
            .ifPresent(
                fields ->
                    ConfigFile.bind(Fields.class, fields, problems)
                        .filter(f -> areWords(fields, problems))
                        .ifPresent(f -> glossaries.put(tag, new Glossary(f.keep(), f.replace()))));
      }
    }
    return glossaries;
  }

  /** A union's glossaries, with those of the network behind them. */
  static Map<String, Glossary> merge(Map<String, Glossary> union, Map<String, Glossary> network) {
    Map<String, Glossary> merged = new HashMap<>(network);
    union.forEach((tag, glossary) -> merged.merge(tag, glossary, (n, u) -> u.and(n)));
    return merged;
  }

  /** Whether every word is one that a text may have, with its form. */
  private static boolean areWords(Mapping fields, Problems problems) {
    boolean valid = true;
    if (fields.find("keep").filter(keep -> !keep.isAbsent()).isPresent()) {
      for (YamlNode word : ConfigFile.items(fields, "keep")) {
        valid &= isWord(word, problems);
      }
    }
    if (fields.find("replace").orElse(null) instanceof Mapping pairs) {
      for (YamlNode.Entry pair : pairs.entries()) {
        valid &= isWord(pair.key(), problems);
        valid &= isWord(pair.value(), problems);
      }
    }
    return valid;
  }

  private static boolean isWord(YamlNode node, Problems problems) {
    if (!(node instanceof Scalar word)) {
      return true;
    }
    if (new Glossary(List.of(word.text()), Map.of()).isEmpty()) {
      problems.error(
          "glossary",
          word.span(),
          "a word of the glossary is empty",
          "write a word, or take the line out");
      return false;
    }
    if (word.text().chars().anyMatch(GlossaryReader::isControl)) {
      problems.error(
          "glossary",
          word.span(),
          "a word of the glossary has a line break or a control character",
          "write the word in one line");
      return false;
    }
    return true;
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }

  private static void checkTag(String tag, SourceFile file, Problems problems) {
    boolean known =
        Languages.builtIn().inAllScripts(tag).stream().anyMatch(l -> l.tag().startsWith(tag));
    if (!known) {
      problems.warning(
          "glossary",
          SourceSpan.whole(file.path()),
          "\"" + tag + "\" is not a language that is known here, so no text uses this glossary",
          "name the file after a language, for example glossary.sr.yaml");
    }
  }
}
