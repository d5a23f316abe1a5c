package org.glasnik.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceFile;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlNode.Entry;
import org.glasnik.source.yaml.YamlNode.Mapping;
import org.glasnik.source.yaml.YamlNode.Scalar;

/** Reads topics.yaml: ids with what readers see. */
final class TopicsReader {

  private TopicsReader() {}

  static Map<TopicId, TopicConfig> read(SourceFile file, Problems problems) {
    Map<TopicId, TopicConfig> topics = new LinkedHashMap<>();
    ConfigFile.read(file, problems)
        .ifPresent(fields -> fields.entries().forEach(entry -> add(entry, topics, problems)));
    return Collections.unmodifiableMap(topics);
  }

  private static void add(Entry entry, Map<TopicId, TopicConfig> topics, Problems problems) {
    TopicId id = TopicId.parse(entry.name()).orElse(null);
    if (id == null) {
      problems.error(
          "topic",
          entry.key().span(),
          "\"" + entry.name() + "\" can't be the id of a topic",
          Ids.HINT);
      return;
    }
    if (!(entry.value() instanceof Mapping fields)) {
      problems.error(
          "topic",
          entry.value().isAbsent() ? entry.key().span() : entry.value().span(),
          "the topic \"" + id + "\" must have fields of its own",
          "write for example " + id + ": {label: {en: " + id + "}}");
      return;
    }
    checkSlugs(fields, problems);
    Problems own = new Problems();
    ConfigFile.bind(TopicConfig.class, fields, entry.key().span(), own)
        // Without a label there is nothing to show: what is wrong with it is said.
        .filter(topic -> fields.find("label").isPresent() && !own.hasErrors())
        .ifPresent(topic -> topics.put(id, topic));
    problems.addAll(own.list());
  }

  private static void checkSlugs(Mapping topic, Problems problems) {
    YamlNode slug = topic.find("slug").orElse(null);
    if (slug instanceof Mapping byLanguage) {
      byLanguage.entries().forEach(entry -> checkSlug(entry.value(), problems));
    } else if (slug != null) {
      checkSlug(slug, problems);
    }
  }

  private static void checkSlug(YamlNode slug, Problems problems) {
    if (slug instanceof Scalar scalar && !scalar.isNull() && !Ids.isId(scalar.text())) {
      problems.error(
          "slug", scalar.span(), "\"" + scalar.text() + "\" can't stand in an address", Ids.HINT);
    }
  }
}
