package org.glasnik.config;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.source.SourcePath;

/**
 * A union that can be published: everything that it needs is there, and the network's defaults and
 * our own stand where it says nothing.
 *
 * @param folder {@code unions/<id>}
 * @param name for people
 * @param profile who the union is
 * @param languages at least one; the first is the default
 * @param scripts how its languages of two scripts are written
 * @param timeZone of dates that have none
 * @param fallback which language stands in for which, where a text is missing
 */
public record UnionConfig(
    UnionId id,
    SourcePath folder,
    LocalizedText name,
    UnionProfile profile,
    BaseUrl baseUrl,
    List<Language> languages,
    ZoneId timeZone,
    ThemeSettings theme,
    Menus menus,
    FeedSettings feeds,
    HomeSettings home,
    int pageSize,
    RawHtml rawHtml,
    Scripts scripts,
    Fallback fallback) {

  public UnionConfig {
    languages = List.copyOf(languages);
  }

  /** The language whose pages stand at the root of the site. */
  public Language defaultLanguage() {
    return languages.get(0);
  }

  /**
   * The language of a tag: as the union has it, or as the program does where the site has no pages
   * in it; nothing if there is no such language.
   */
  public Optional<Language> language(String tag) {
    Optional<Language> known = Languages.builtIn().find(tag);
    int own = known.map(languages::indexOf).orElse(-1);
    return own < 0 ? known : Optional.of(languages.get(own));
  }

  /** Whether the site has pages in this language. */
  public boolean speaks(Language language) {
    return languages.contains(language);
  }

  /**
   * Whether a text in this language may be shown, as it is or in another script: as a page in a
   * language of the site, or in the place of one that is missing.
   *
   * @param type id of its type of content
   */
  public boolean shows(Language language, String type) {
    return isShown(language, type)
        || Languages.builtIn().inOtherScripts(language).stream()
            .anyMatch(other -> scripts.way(language, other).isPresent() && isShown(other, type));
  }

  private boolean isShown(Language language, String type) {
    return speaks(language) || (fallback.covers(type) && fallback.leadsTo(language));
  }

  /** The same union with its site at another place, as a preview has it. */
  public UnionConfig at(BaseUrl other) {
    return new UnionConfig(
        id, folder, name, profile, other, languages, timeZone, theme, menus, feeds, home, pageSize,
        rawHtml, scripts, fallback);
  }

  /** The file that says all this. */
  public SourcePath file() {
    return folder.child("union.yaml");
  }
}
