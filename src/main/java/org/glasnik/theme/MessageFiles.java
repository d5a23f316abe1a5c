package org.glasnik.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.glasnik.config.Scripts;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.language.Message;
import org.glasnik.language.script.MarkedText;
import org.glasnik.language.script.Transliterator;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceText;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlReader;

/** The message files of a theme; each is read when its language is first asked for. */
final class MessageFiles {

  static final String RULE = "message";

  /** The language in which every message must exist; the others are compared with it. */
  private static final String REFERENCE = "en";

  /** A message with its place, and with the marks of words that keep their script. */
  private record Written(Message message, SourceSpan span) {

    Message shown() {
      return message.map(MarkedText::shown);
    }

    Written inScript(Transliterator way) {
      return new Written(message.map(text -> MarkedText.converted(text, way)), span);
    }
  }

  /** The messages of one file after the other, upper layers hiding lower ones. */
  private record Read(Map<String, Written> messages, List<Problem> problems) {}

  private final ThemeFiles files;
  private final SourcePath folder;
  private final Scripts scripts;
  private final Map<String, Read> byTag = new ConcurrentHashMap<>();
  private final Map<String, Parsed<Messages>> byLanguage = new ConcurrentHashMap<>();

  /**
   * The messages of a theme.
   *
   * @param folder where its message files are, or would be
   * @param scripts of the site
   */
  MessageFiles(ThemeFiles files, SourcePath folder, Scripts scripts) {
    this.files = files;
    this.folder = folder;
    this.scripts = scripts;
  }

  /** The messages for pages in a language, and what is wrong with them. */
  Parsed<Messages> in(Language language) {
    return byLanguage.computeIfAbsent(language.tag(), tag -> resolve(language));
  }

  private Parsed<Messages> resolve(Language language) {
    Read own = withOtherScript(language, read(language.tag()));
    Problems problems = new Problems();
    problems.addAll(own.problems());
    checkPlurals(language, read(language.tag()), problems);
    Map<String, Message> messages = new LinkedHashMap<>();
    own.messages().forEach((key, written) -> messages.put(key, written.shown()));
    if (!language.tag().equals(REFERENCE)) {
      Read reference = read(REFERENCE);
      List<String> chain = new ArrayList<>(language.fallback());
      chain.add(REFERENCE);
      checkNames(own, reference, problems);
      reportMissing(language, own, reference, problems);
      if (!own.messages().keySet().containsAll(reference.messages().keySet())) {
        for (String tag : chain) {
          read(tag).messages().forEach((key, w) -> messages.putIfAbsent(key, w.shown()));
        }
      }
    }
    return new Parsed<>(Optional.of(new Messages(language, Map.copyOf(messages))), problems.list());
  }

  /** What only the other script of the language has is written in this one. */
  private Read withOtherScript(Language language, Read own) {
    Map<String, Written> all = new LinkedHashMap<>(own.messages());
    for (Language other : Languages.builtIn().inOtherScripts(language)) {
      scripts
          .anyWay(other, language)
          .ifPresent(
              way ->
                  read(other.tag())
                      .messages()
                      .forEach((key, written) -> all.putIfAbsent(key, written.inScript(way))));
    }
    return new Read(all, own.problems());
  }

  private void reportMissing(Language language, Read own, Read reference, Problems problems) {
    List<String> missing =
        reference.messages().keySet().stream()
            .filter(key -> !own.messages().containsKey(key))
            .sorted()
            .toList();
    if (missing.isEmpty()) {
      return;
    }
    String keys =
        missing.size() <= 3
            ? String.join(", ", missing)
            : String.join(", ", missing.subList(0, 3)) + " and " + (missing.size() - 3) + " more";
    problems.warning(
        RULE,
        SourceSpan.whole(place(language.tag())),
        "the theme has no " + language.englishName() + " words for " + keys,
        "add them here; until then a fallback language stands in");
  }

  /** A message that takes the words of "other" for a number that the language counts otherwise. */
  private static void checkPlurals(Language language, Read own, Problems problems) {
    own.messages()
        .forEach(
            (key, written) ->
                written
                    .message()
                    .lacks(language)
                    .forEach(
                        (category, number) ->
                            problems.warning(
                                RULE,
                                written.span(),
                                key + " has no choice \"" + category.keyword() + "\"",
                                language.englishName()
                                    + " needs it, for example for "
                                    + number
                                    + ": add "
                                    + category.keyword()
                                    + " {…}")));
  }

  /** A translation that leaves a value out, or asks for one that nobody gives. */
  private static void checkNames(Read own, Read reference, Problems problems) {
    own.messages()
        .forEach(
            (key, written) -> {
              Written original = reference.messages().get(key);
              if (original != null
                  && !original.message().names().containsAll(written.message().names())) {
                problems.warning(
                    RULE,
                    written.span(),
                    key + " has a place that the English message has not",
                    "its places are " + original.message().names());
              }
            });
  }

  private SourcePath place(String tag) {
    List<SourceFile> versions = files.versions(path(tag));
    return versions.isEmpty()
        ? folder.child(tag + ".yaml")
        : versions.get(versions.size() - 1).path();
  }

  private static String path(String tag) {
    return ThemeFiles.MESSAGES + tag + ".yaml";
  }

  private Read read(String tag) {
    return byTag.computeIfAbsent(tag, this::readVersions);
  }

  private Read readVersions(String tag) {
    Map<String, Written> messages = new LinkedHashMap<>();
    Problems problems = new Problems();
    for (SourceFile file : files.versions(path(tag))) {
      SourceText.decode(file, problems)
          .ifPresent(
              text -> {
                Parsed<YamlNode> parsed = YamlReader.read(file.path(), text, 1);
                problems.addAll(parsed.problems());
                parsed.value().ifPresent(root -> collect("", root, messages, problems));
              });
    }
    return new Read(messages, problems.list());
  }

  /** Nested fields become keys with dots. */
  private static void collect(
      String prefix, YamlNode node, Map<String, Written> messages, Problems problems) {
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        String key = prefix.isEmpty() ? entry.name() : prefix + "." + entry.name();
        collect(key, entry.value(), messages, problems);
      }
    } else if (node instanceof YamlNode.Scalar scalar) {
      try {
        messages.put(prefix, new Written(Message.of(scalar.text()), scalar.span()));
      } catch (IllegalArgumentException e) {
        problems.error(RULE, scalar.span(), prefix + ": " + e.getMessage(), "for example {name}");
      }
    } else {
      problems.error(RULE, node.span(), prefix + " is a list", "a message is one text");
    }
  }
}
