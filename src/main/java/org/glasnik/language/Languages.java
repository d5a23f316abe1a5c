package org.glasnik.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.glasnik.source.Ascii;
import org.glasnik.source.Parsed;
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

  private static final Languages BUILT_IN = new Languages();

  private final Map<String, Optional<Language>> byTag = new ConcurrentHashMap<>();

  private Languages() {}

  /** The languages that are packed into the program. */
  public static Languages builtIn() {
    return BUILT_IN;
  }

  /**
   * The language of a tag, written in any case; nothing if there is no file for it. A bare {@code
   * sr} is nothing: the script has to be said.
   */
  public Optional<Language> find(String tag) {
    String usual = usualCase(tag);
    return TAG.matcher(usual).matches()
        ? byTag.computeIfAbsent(usual, Languages::read)
        : Optional.empty();
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

  private static Optional<Language> read(String tag) {
    LanguageFields fields = fields(tag);
    return fields == null ? Optional.empty() : Optional.of(LanguageReader.read(fields));
  }

  private static @Nullable LanguageFields fields(String tag) {
    String name = tag + ".yaml";
    try (InputStream in = Languages.class.getResourceAsStream(name)) {
      if (in == null) {
        return null;
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Parsed<YamlNode> parsed = YamlReader.read(SourcePath.of("language/" + name), text, 1);
      if (parsed.value().orElse(null) instanceof YamlNode.Mapping mapping && !parsed.hasErrors()) {
        LanguageFields own = new LanguageFields(mapping, null);
        return own.has("extends") ? new LanguageFields(mapping, fields(own.text("extends"))) : own;
      }
      throw new IllegalStateException("mistakes in a language file: " + parsed.problems());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
