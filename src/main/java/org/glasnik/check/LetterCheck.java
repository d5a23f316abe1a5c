package org.glasnik.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.glasnik.config.UnionConfig;
import org.glasnik.content.Document;
import org.glasnik.content.WrittenText;
import org.glasnik.language.Language;
import org.glasnik.site.Item;
import org.glasnik.site.Network;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceText;
import org.glasnik.source.SourceTree;
import org.glasnik.source.bind.Prose;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlReader;

/**
 * Letters that only look right: those of another script inside a word, apostrophes that are no
 * letters, marks that would be shown. Most texts and settings have none; the places are looked for
 * only where one is suspected.
 */
final class LetterCheck implements Check {

  private static final List<LetterRule> RULES =
      List.of(
          new MixedScriptRule(), new ApostropheRule(), new ForeignMarkRule(), new ScriptMarkRule());

  @Override
  public void run(Network network, Instant at, Problems problems) {
    SourceTree tree = network.catalogue().tree();
    for (Site site : network.sites()) {
      for (Item item : site.items()) {
        for (Page page : item.writtenTexts()) {
          check(page.document(), problems);
        }
      }
      UnionConfig union = site.config();
      tree.file(union.file())
          .ifPresent(file -> checkSettings(file, union.defaultLanguage(), problems));
    }
    if (!network.sites().isEmpty()) {
      Language language = network.sites().get(0).config().defaultLanguage();
      for (String name : List.of("network.yaml", "topics.yaml")) {
        tree.file(SourcePath.of(name)).ifPresent(file -> checkSettings(file, language, problems));
      }
    }
  }

  private static void check(Document document, Problems problems) {
    Language language = document.writtenIn();
    List<String> fields = new ArrayList<>();
    Prose.visit((Record) document.written(), fields::add);
    List<LetterRule> broken = new ArrayList<>(0);
    for (LetterRule rule : RULES) {
      if (rule.appliesTo(language)
          && (rule.isSuspect(document.body().source())
              || fields.stream().anyMatch(rule::isSuspect))) {
        broken.add(rule);
      }
    }
    if (!broken.isEmpty()) {
      for (WrittenText words : WrittenText.of(document)) {
        broken.forEach(rule -> rule.check(words, language, problems));
      }
    }
  }

  private static void checkSettings(SourceFile file, Language language, Problems problems) {
    String text = SourceText.decode(file, new Problems()).orElse("");
    for (LetterRule rule : RULES) {
      if (rule.appliesTo(language) && rule.isSuspect(text)) {
        YamlReader.read(file.path(), text, 1)
            .value()
            .ifPresent(node -> checkTexts(node, rule, language, problems));
      }
    }
  }

  private static void checkTexts(
      YamlNode node, LetterRule rule, Language language, Problems problems) {
    if (node instanceof YamlNode.Scalar scalar) {
      SourceSpan span = scalar.span();
      rule.check(new WrittenText(scalar.text(), (from, to) -> span), language, problems);
    } else if (node instanceof YamlNode.Sequence list) {
      list.items().forEach(item -> checkTexts(item, rule, language, problems));
    } else {
      ((YamlNode.Mapping) node)
          .entries()
          .forEach(entry -> checkTexts(entry.value(), rule, language, problems));
    }
  }
}
