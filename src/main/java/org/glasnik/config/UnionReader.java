package org.glasnik.config;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.language.script.Glossary;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceTree;
import org.glasnik.source.bind.Spelling;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlNode.Mapping;

/** Reads the union.yaml of one union after the other, and sees that their sites do not meet. */
final class UnionReader {

  private static final int DEFAULT_PAGE_SIZE = 20;

  private final SourceTree tree;
  private final CommonSettings defaults;
  private final FallbackRules fallback;
  private final Map<String, Glossary> glossaries;
  private final Map<String, UnionId> addresses = new HashMap<>();

  /**
   * A reader for the unions of a network.
   *
   * @param defaults what the network says for unions that say nothing
   * @param fallback what it says of languages that stand in for others
   * @param glossaries what it says of single words, by language
   */
  UnionReader(
      SourceTree tree,
      CommonSettings defaults,
      FallbackRules fallback,
      Map<String, Glossary> glossaries) {
    this.tree = tree;
    this.defaults = defaults;
    this.fallback = fallback;
    this.glossaries = glossaries;
  }

  /** The union's settings, or nothing when there is an error in them. */
  Optional<UnionConfig> read(UnionId id, SourceFile file, Problems problems) {
    Problems own = new Problems();
    Optional<UnionConfig> config =
        ConfigFile.read(file, own).flatMap(fields -> read(id, file.path(), fields, own));
    problems.addAll(own.list());
    return own.hasErrors() ? Optional.empty() : config;
  }

  private Optional<UnionConfig> read(
      UnionId id, SourcePath file, Mapping fields, Problems problems) {
    UnionFields union = ConfigFile.bind(UnionFields.class, fields, problems).orElse(null);
    if (union == null) {
      return Optional.empty();
    }
    SiteSettings site = union.site();
    List<Language> listed =
        SiteLanguages.of(fields, site.languages(), site.languageOverrides(), problems);
    Fallback chains =
        Fallback.of(listed, site.fallback() == null ? fallback : site.fallback().or(fallback));
    List<Language> languages = chains.applied(listed);
    checkScripts(fields, site.scripts(), problems);
    checkFiles(fields, file.parent(), problems);
    Map<String, Glossary> own = GlossaryReader.read(tree, file.parent(), problems);
    Scripts scripts = new Scripts(site.scripts(), GlossaryReader.merge(own, glossaries), languages);
    BaseUrl baseUrl = site.baseUrl();
    if (baseUrl == null || problems.hasErrors()) {
      return Optional.empty();
    }
    UnionId other = addresses.putIfAbsent(baseUrl.value(), id);
    if (other != null) {
      problems.error(
          "base_url",
          ConfigFile.span(fields, "base_url"),
          "the union \"" + other + "\" has the same base URL",
          "give each union an address of its own, or a folder of its own below one address");
    }
    return Optional.of(config(id, file.parent(), union, languages, baseUrl, scripts, chains));
  }

  private UnionConfig config(
      UnionId id,
      SourcePath folder,
      UnionFields written,
      List<Language> languages,
      BaseUrl baseUrl,
      Scripts scripts,
      Fallback chains) {
    ScriptTexts texts = new ScriptTexts(scripts, languages);
    UnionFields union = texts.complete(written);
    SiteSettings site = union.site();
    CommonSettings common = texts.complete(site.common().or(defaults));
    return new UnionConfig(
        id,
        folder,
        union.profile().nameOr(id.value()),
        union.profile(),
        baseUrl,
        languages,
        common.timeZone() == null ? ZoneId.of("UTC") : common.timeZone(),
        common.theme() == null ? ThemeSettings.DEFAULT : common.theme(),
        site.menus() == null ? Menus.DEFAULT : site.menus(),
        common.feeds() == null ? FeedSettings.DEFAULT : common.feeds(),
        common.home() == null ? HomeSettings.DEFAULT : common.home(),
        common.pageSize() == null ? DEFAULT_PAGE_SIZE : common.pageSize(),
        site.rawHtml() == null ? RawHtml.ESCAPE : site.rawHtml(),
        scripts,
        chains);
  }

  private static void checkScripts(
      Mapping fields, Map<String, ScriptRule> scripts, Problems problems) {
    scripts.forEach(
        (language, rule) -> {
          SourceSpan span = ConfigFile.span(fields, "scripts");
          List<Language> known = Languages.builtIn().inAllScripts(language);
          if (!ConfigKinds.isTwoScripted(language)) {
            problems.error(
                "scripts",
                span,
                "\"" + language + "\" is not a language with two scripts",
                "write the language without its script, for example sr");
          } else if (known.stream().noneMatch(rule.from()::isOf)) {
            problems.error(
                "scripts",
                span,
                "\"" + language + "\" is not written in " + rule.from().code(),
                "write " + String.join(" or ", known.stream().map(Language::script).toList()));
          }
        });
  }

  private void checkFiles(Mapping fields, SourcePath folder, Problems problems) {
    for (String name : List.of("logo", "logo_mono", "icon")) {
      YamlNode node =
          fields
              .find("theme")
              .flatMap(t -> t instanceof Mapping theme ? theme.find(name) : Optional.empty())
              .orElse(null);
      if (!(node instanceof YamlNode.Scalar scalar) || scalar.isNull()) {
        continue;
      }
      Optional<SourcePath> path =
          folder.resolve(scalar.text().strip()).filter(p -> p.isWithin(folder));
      if (path.flatMap(tree::file).isEmpty()) {
        List<String> files =
            tree.under(folder).stream()
                .map(f -> f.path().below(folder))
                .filter(UnionReader::isPicture)
                .toList();
        problems.error(
            name,
            scalar.span(),
            "there is no file \"" + scalar.text().strip() + "\" in the folder of the union",
            Spelling.nearest(scalar.text(), files)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse(
                    "put the file there, and write its path from the folder "
                        + folder.name()
                        + " on"));
      }
    }
  }

  private static boolean isPicture(String path) {
    return path.endsWith(".svg")
        || path.endsWith(".png")
        || path.endsWith(".jpg")
        || path.endsWith(".ico");
  }
}
