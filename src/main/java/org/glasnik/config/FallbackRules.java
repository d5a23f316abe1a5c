package org.glasnik.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glasnik.language.Language;
import org.glasnik.source.SourceSpan;

/**
 * What a network or a union writes of the languages that stand in for others.
 *
 * @param isNone whether nothing stands in for anything
 * @param chains by a tag, or by a tag without script for a language in all its scripts; best first
 * @param types ids of the types of content that are shown in their own language only, and where
 *     they stand. Whether there are such types is for others to say.
 */
record FallbackRules(
    boolean isNone, Map<String, List<Language>> chains, Map<String, SourceSpan> types) {

  /** Rules that say nothing. */
  static final FallbackRules SILENT = new FallbackRules(false, Map.of(), Map.of());

  /** These rules, and where they say nothing, those of the network. */
  FallbackRules or(FallbackRules network) {
    if (isNone) {
      return this;
    }
    Map<String, List<Language>> both = new LinkedHashMap<>(network.chains);
    // "cnr" speaks of both scripts, so it also takes the place of what was said of one of them.
    chains.keySet().forEach(tag -> both.keySet().removeIf(known -> known.startsWith(tag + "-")));
    both.putAll(chains);
    Map<String, SourceSpan> allTypes = new LinkedHashMap<>(network.types);
    allTypes.putAll(types);
    return new FallbackRules(network.isNone, both, allTypes);
  }
}
