package org.glasnik.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.language.script.Glossary;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceTree;
import org.glasnik.source.bind.Spelling;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlNode.Mapping;
import org.glasnik.source.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads network.yaml, topics.yaml and the union.yaml of every union. */
public final class ConfigReader {

  private static final SourcePath NETWORK = SourcePath.of("network.yaml");

  private static final SourcePath TOPICS = SourcePath.of("topics.yaml");

  private static final SourcePath UNIONS = SourcePath.of("unions");

  private final SourceTree tree;
  private final Problems problems = new Problems();

  private ConfigReader(SourceTree tree) {
    this.tree = tree;
  }

  /**
   * The configuration of a workspace.
   *
   * @return a value as long as network.yaml can be understood; a union with an error is listed as
   *     broken and does not disturb the others
   */
  public static Parsed<NetworkConfig> read(SourceTree tree) {
    ConfigReader reader = new ConfigReader(tree);
    NetworkConfig config =
        tree.file(NETWORK)
            .flatMap(file -> ConfigFile.read(file, reader.problems))
            .map(reader::network)
            .orElse(null);
    if (tree.file(NETWORK).isEmpty()) {
      reader.problems.error(
          "network",
          SourceSpan.whole(NETWORK),
          "there is no network.yaml in this folder",
          "name the folder that holds it, or write one with name: and unions:");
    }
    return Parsed.of(config, reader.problems.list());
  }

  private NetworkConfig network(Mapping fields) {
    NetworkFields network =
        ConfigFile.bind(NetworkFields.class, fields, problems)
            .orElseThrow(() -> new IllegalStateException("fields always make a record"));
    CommonSettings defaults = network.defaults() == null ? CommonSettings.NONE : network.defaults();
    FallbackRules fallback = network.fallback() == null ? FallbackRules.SILENT : network.fallback();
    Map<String, Glossary> glossaries = GlossaryReader.read(tree, SourcePath.ROOT, problems);
    UnionReader reader = new UnionReader(tree, defaults, fallback, glossaries);
    List<UnionConfig> unions = new ArrayList<>();
    List<UnionId> broken = new ArrayList<>();
    Set<UnionId> listed = new HashSet<>();
    for (YamlNode item : ConfigFile.items(fields, "unions")) {
      UnionId id =
          item instanceof Scalar text ? UnionId.parse(text.text().strip()).orElse(null) : null;
      if (id == null) {
        continue; // Told when the fields were bound.
      }
      if (!listed.add(id)) {
        problems.error(
            "unions",
            item.span(),
            "\"" + id + "\" stands in the list twice",
            "delete one of the two");
        continue;
      }
      Optional<UnionConfig> config =
          file(id, item).flatMap(file -> reader.read(id, file, problems));
      config.ifPresentOrElse(unions::add, () -> broken.add(id));
    }
    checkSecretariat(network.secretariat(), fields, listed);
    warnOfUnlisted(listed);
    List<Language> languages =
        unions.stream()
            .flatMap(union -> union.languages().stream())
            .distinct()
            // What one union changed of a language is not for the others.
            .map(language -> Languages.builtIn().get(language.tag()))
            .toList();
    ScriptTexts texts = new ScriptTexts(new Scripts(Map.of(), glossaries, languages), languages);
    return new NetworkConfig(
        texts.complete(network.name() == null ? LocalizedText.of("?") : network.name()),
        Optional.ofNullable(network.secretariat()).filter(listed::contains),
        unions,
        broken,
        topics(texts));
  }

  private Map<TopicId, TopicConfig> topics(ScriptTexts texts) {
    Map<TopicId, TopicConfig> topics = new LinkedHashMap<>();
    tree.file(TOPICS)
        .ifPresent(
            file ->
                TopicsReader.read(file, problems)
                    .forEach((id, topic) -> topics.put(id, texts.complete(topic))));
    return Collections.unmodifiableMap(topics);
  }

  private Optional<SourceFile> file(UnionId id, YamlNode item) {
    SourcePath path = UNIONS.child(id.value()).child("union.yaml");
    Optional<SourceFile> file = tree.file(path);
    if (file.isEmpty()) {
      problems.error(
          "unions",
          item.span(),
          "there is no file " + path,
          Spelling.nearest(id.value(), folders())
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse(
                  "write it with name:, base_url: and languages:, or take the union out of the list"));
    }
    return file;
  }

  private void checkSecretariat(
      @Nullable UnionId secretariat, Mapping fields, Set<UnionId> listed) {
    if (secretariat != null && !listed.contains(secretariat)) {
      problems.error(
          "secretariat",
          ConfigFile.span(fields, "secretariat"),
          "\"" + secretariat + "\" is not in the list of unions",
          Spelling.hint(
              secretariat.value(), new TreeSet<>(listed.stream().map(UnionId::value).toList())));
    }
  }

  private void warnOfUnlisted(Set<UnionId> listed) {
    for (String folder : folders()) {
      if (UnionId.parse(folder).filter(listed::contains).isEmpty()) {
        problems.add(
            Problem.warning(
                "unions",
                SourceSpan.whole(UNIONS.child(folder).child("union.yaml")),
                "the union \""
                    + folder
                    + "\" is not in the list of network.yaml, so it is not published",
                "add it to unions:, or delete its folder"));
      }
    }
  }

  /** The names of all folders that hold a union, listed or not. */
  private Set<String> folders() {
    Set<String> folders = new TreeSet<>();
    for (SourceFile file : tree.under(UNIONS)) {
      SourcePath path = file.path();
      if (path.value().endsWith("/union.yaml") && path.parent().parent().equals(UNIONS)) {
        folders.add(path.parent().name());
      }
    }
    return folders;
  }
}
