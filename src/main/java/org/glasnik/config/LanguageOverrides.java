package org.glasnik.config;

import java.util.Map;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.source.Problems;
import org.glasnik.source.yaml.YamlNode.Entry;
import org.glasnik.source.yaml.YamlNode.Mapping;

/**
 * What a union writes differently in its languages, in the fields of a language's own file.
 *
 * @param byTag the fields of each language, with the name under which they stand
 */
record LanguageOverrides(Map<String, Entry> byTag) {

  /** The language as the union has it. */
  Language applied(Language language, Problems problems) {
    Entry entry = byTag.get(language.tag());
    return entry != null && entry.value() instanceof Mapping fields
        ? Languages.builtIn().changed(language, fields, problems)
        : language;
  }
}
