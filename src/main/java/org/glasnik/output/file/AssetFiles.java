package org.glasnik.output.file;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.glasnik.output.Origin;
import org.glasnik.output.Output;
import org.glasnik.output.OutputKind;
import org.glasnik.output.SiteContext;
import org.glasnik.output.asset.ThemeAssets;
import org.glasnik.source.Parsed;
import org.glasnik.source.SourceFile;

/**
 * Style sheet, fonts, pictures and downloads. Only what a visible page names is published: a file
 * beside a text under embargo stays where it is.
 */
public final class AssetFiles implements OutputKind {

  @Override
  public void plan(SiteContext site, Consumer<Output<?>> out) {
    ThemeAssets theme = site.themeAssets();
    out.accept(
        new Output<>(
            site.file(theme.stylesheet()),
            "style/1",
            site.origin(),
            theme::css,
            css -> Parsed.of(css)));
    // By place: one file under two paths is published once.
    Map<String, SourceFile> files = new TreeMap<>(theme.files());
    for (SourceFile file : NamedFiles.of(site)) {
      files.putIfAbsent(site.assets().publish(file).local(), file);
    }
    files.forEach(
        (local, file) ->
            out.accept(
                new Output<>(
                    site.file(local),
                    "file/1",
                    Origin.of(file.path()),
                    () -> file,
                    PublishableFile::bytes)));
  }
}
