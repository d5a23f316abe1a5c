package org.glasnik.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glasnik.language.Characters;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.language.script.MarkedText;
import org.glasnik.language.script.Transliterator;
import org.glasnik.source.bind.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Completes the texts of settings: what is written in one script of a language is there in the
 * other one as well.
 */
final class ScriptTexts {

  private static final String LATIN = "Latn";

  private final Scripts scripts;
  private final List<Language> languages;

  /**
   * For the settings of one site.
   *
   * @param languages in which a text is shown that was written without a language
   */
  ScriptTexts(Scripts scripts, List<Language> languages) {
    this.scripts = scripts;
    this.languages = languages;
  }

  /** The record with all its texts complete. */
  <R extends Record> R complete(R settings) {
    R texts = Prose.map(settings, LocalizedText.class, this::complete);
    return Prose.map(texts, Menu.class, this::complete);
  }

  LocalizedText complete(LocalizedText text) {
    Map<String, String> texts = new LinkedHashMap<>();
    text.texts().forEach((tag, written) -> texts.put(tag, MarkedText.shown(written)));
    text.texts()
        .forEach(
            (tag, written) ->
                Languages.builtIn()
                    .find(tag)
                    .ifPresent(language -> addOtherScripts(language, written, texts)));
    String any = text.texts().get(LocalizedText.ANY);
    if (any != null) {
      languages.forEach(language -> addAs(language, any, texts));
    }
    return texts.equals(text.texts()) ? text : new LocalizedText(texts);
  }

  private void addOtherScripts(Language from, String written, Map<String, String> texts) {
    for (Language to : Languages.builtIn().inOtherScripts(from)) {
      scripts
          .way(from, to)
          .ifPresent(
              way -> texts.computeIfAbsent(to.tag(), tag -> MarkedText.converted(written, way)));
    }
  }

  /**
   * A text without a language, as readers of a language should see it. Latin letters may be those
   * of any language: they are taken for those of the site's first one.
   */
  private void addAs(Language to, String any, Map<String, String> texts) {
    for (Language from : scripts.sources(to)) {
      boolean isOwn = !from.script().equals(LATIN) || from.equals(languages.get(0));
      if (isOwn && isWrittenIn(from.script(), any) && !texts.containsKey(to.tag())) {
        Transliterator way = scripts.way(from, to).orElseThrow();
        texts.put(to.tag(), MarkedText.converted(any, way));
      }
    }
  }

  private static boolean isWrittenIn(String script, String text) {
    return text.codePoints().anyMatch(c -> Characters.isOf(script, c));
  }

  /** A menu for readers of one script serves those of the other. */
  private Menu complete(Menu menu) {
    Map<String, List<MenuEntry>> entries = new LinkedHashMap<>();
    menu.entries()
        .forEach((tag, list) -> entries.put(tag, list.stream().map(this::entry).toList()));
    for (Language language : languages) {
      for (Language source : scripts.sources(language)) {
        List<MenuEntry> known = entries.get(source.tag());
        if (known != null) {
          entries.putIfAbsent(language.tag(), known);
        }
      }
    }
    return entries.equals(menu.entries()) ? menu : new Menu(entries);
  }

  private MenuEntry entry(MenuEntry entry) {
    @Nullable LocalizedText label = entry.label();
    return label == null ? entry : new MenuEntry(entry.target(), complete(label), entry.span());
  }
}
