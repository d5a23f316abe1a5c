package org.glasnik.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glasnik.source.Ascii;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.SourcePath;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * The languages that the program knows, each read from its file when it is first asked for. A file
 * {@code org/glasnik/language/<tag>.yaml} on the class path is all that a language needs.
 */
public final class Languages {

  /** Only names of this shape are ever looked up: a tag is no path. */
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");

  private static final String ENDING = ".yaml";

  /**
   * ISO 15924: scripts that a tag may end with. A language that is written in more than one is
   * looked for in these; a new one has to be added here.
   */
  public static final List<String> SCRIPTS =
      List.of("Latn", "Cyrl", "Arab", "Deva", "Guru", "Hans", "Hant", "Hebr", "Mong");

  /** Where a file of the program is, as problems name it. */
  private static final SourcePath FOLDER = SourcePath.of("src/main/resources/org/glasnik/language");

  /** As many files as may extend each other. */
  private static final int MAX_DEPTH = 4;

  private static final Parsed<Language> UNKNOWN = Parsed.of(null, List.of());

  private static final Languages BUILT_IN = new Languages(Languages::packed);

  private final Map<String, Parsed<Language>> byTag = new ConcurrentHashMap<>();
  private final Map<String, List<Language>> inOtherScripts = new ConcurrentHashMap<>();

  /** The text of a file, by its name; null if there is none. */
  private final Function<String, @Nullable String> files;

  /** Languages of which nothing is read yet. */
  Languages(Function<String, @Nullable String> files) {
    this.files = files;
  }

  /** The languages that are packed into the program. */
  public static Languages builtIn() {
    return BUILT_IN;
  }

  /**
   * The language of a tag, written in any case; nothing if there is no file for it, or one with
   * mistakes. A bare {@code sr} is nothing: the script has to be said.
   */
  public Optional<Language> find(String tag) {
    return read(tag).value();
  }

  /** What is wrong with the file of a language; nothing if there is no such file. */
  public List<Problem> problems(String tag) {
    return read(tag).problems();
  }

  /**
   * The language of a tag that is known to have a file.
   *
   * @throws IllegalArgumentException if it has none
   */
  public Language get(String tag) {
    return find(tag)
        .orElseThrow(() -> new IllegalArgumentException("there is no language file for " + tag));
  }

  /** The languages of a tag without script: sr-Latn and sr-Cyrl for {@code sr}. */
  public List<Language> inAllScripts(String baseTag) {
    return Stream.concat(Stream.of(baseTag), SCRIPTS.stream().map(script -> baseTag + "-" + script))
        .flatMap(tag -> find(tag).stream())
        .toList();
  }

  /**
   * The languages that are the same as this one in other scripts, by rules that lead from one to
   * the other: simplified and traditional Chinese are two languages.
   */
  public List<Language> inOtherScripts(Language language) {
    return inOtherScripts.computeIfAbsent(language.tag(), this::findInOtherScripts);
  }

  private List<Language> findInOtherScripts(String tag) {
    return find(tag).stream()
        .flatMap(
            language ->
                inAllScripts(language.baseTag()).stream()
                    .filter(other -> !other.script().equals(language.script()))
                    .filter(other -> leads(language, other) || leads(other, language)))
        .toList();
  }

  private static boolean leads(Language from, Language to) {
    return from.transliteration().containsKey(to.tag());
  }

  /** {@code SR-latn-rs} as BCP 47 recommends it: {@code sr-Latn-RS}. */
  static String usualCase(String tag) {
    String[] parts = tag.split("-", -1);
    StringBuilder out = new StringBuilder(Ascii.lower(parts[0]));
    for (int i = 1; i < parts.length; i++) {
      String part = Ascii.lower(parts[i]);
      int capitals = part.length() == 4 ? 1 : part.length() == 2 ? 2 : 0;
      out.append('-')
          .append(part.substring(0, capitals).toUpperCase(Locale.ROOT))
          .append(part, capitals, part.length());
    }
    return out.toString();
  }

  /**
   * A language with some of its values changed.
   *
   * @param changes fields of a language's file; what is wrong with them becomes a problem
   * @return the language as it was, if there was a problem
   */
  public Language changed(Language language, YamlNode.Mapping changes, Problems problems) {
    Problems own = new Problems();
    LanguageFields file = fields(language.tag(), new Problems(), 0);
    if (file == null) {
      throw new IllegalStateException("a language without a file: " + language);
    }
    LanguageFields fields = file.changedBy(changes, own);
    Language changed = LanguageReader.read(language.tag(), fields, this::isThere);
    fields.reportUnknown();
    check(language, changed, fields, own);
    problems.addAll(own.list());
    return own.hasErrors() ? language : changed;
  }

  /** What a language's own file may say, but not a union of it. */
  private static void check(
      Language language, Language changed, LanguageFields fields, Problems problems) {
    if (!changed.script().equals(language.script())) {
      fields.wrong(
          "script",
          "\"" + language.tag() + "\" is written in " + language.script(),
          "leave this line out; another script is another language");
    }
    boolean sorts = !problems.hasErrors() && !changed.alphabet().equals(language.alphabet());
    if (sorts && !new Collation(changed).isPossible()) {
      fields.wrong(
          "alphabet", "gives no order of letters", "write the letters as in docs/languages.md");
    }
  }

  private Parsed<Language> read(String tag) {
    String usual = usualCase(tag);
    return TAG.matcher(usual).matches() ? byTag.computeIfAbsent(usual, this::readFile) : UNKNOWN;
  }

  private Parsed<Language> readFile(String tag) {
    Problems problems = new Problems();
    LanguageFields fields = fields(tag, problems, 0);
    if (fields == null) {
      return Parsed.of(null, problems.list());
    }
    String written = fields.ownText("tag");
    if (!written.isEmpty() && !written.equals(tag)) {
      fields.wrong("tag", "does not match the name of the file", "write " + tag);
    }
    Language language = LanguageReader.read(tag, fields, this::isThere);
    fields.reportUnknown();
    return Parsed.of(problems.hasErrors() ? null : language, problems.list());
  }

  /** The fields of a file over those of the file that it extends; null if there are none. */
  private @Nullable LanguageFields fields(String tag, Problems problems, int depth) {
    YamlNode.Mapping mapping = mapping(tag, problems);
    if (mapping == null) {
      return null;
    }
    LanguageFields own = new LanguageFields(mapping, problems);
    String extended = own.ownText("extends", "");
    if (extended.isEmpty()) {
      return own;
    }
    LanguageFields base =
        isThere(extended) && depth < MAX_DEPTH ? fields(extended, problems, depth + 1) : null;
    if (base == null) {
      own.wrong("extends", "\"" + extended + "\" is not to be had", "name another language's file");
      return null;
    }
    LanguageFields extending = base.extendedBy(mapping, problems);
    extending.ownText("extends", "");
    return extending;
  }

  private YamlNode.@Nullable Mapping mapping(String tag, Problems problems) {
    String text = files.apply(tag + ENDING);
    if (text == null) {
      return null;
    }
    Parsed<YamlNode> parsed = YamlReader.read(FOLDER.child(tag + ENDING), text, 1);
    problems.addAll(parsed.problems());
    return parsed.value().orElse(null) instanceof YamlNode.Mapping mapping ? mapping : null;
  }

  private boolean isThere(String tag) {
    return TAG.matcher(tag).matches() && files.apply(tag + ENDING) != null;
  }

  /** A file that is packed into the program. */
  static @Nullable String packed(String name) {
    try (InputStream in = Languages.class.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
