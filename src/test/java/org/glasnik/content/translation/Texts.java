package org.glasnik.content.translation;

import java.util.Map;
import org.glasnik.config.ConfigReader;
import org.glasnik.config.UnionConfig;
import org.glasnik.content.Document;
import org.glasnik.content.DocumentReader;
import org.glasnik.content.type.ContentTypes;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceTree;

/** Documents of a small union, read as they are in a build. */
final class Texts {

  static final UnionConfig UNION =
      ConfigReader.read(
              SourceTree.of(
                  Map.of(
                      "network.yaml",
                      "name: {en: N}\nunions: [rail]\n",
                      "topics.yaml",
                      "wages: {label: {en: Wages}}\n",
                      "unions/rail/union.yaml",
                      """
                      name: {en: Rail}
                      base_url: https://rail.example.org/
                      languages: [en, bs]
                      """)))
          .value()
          .orElseThrow()
          .unions()
          .get(0);

  private Texts() {}

  static Document document(String path, String text) {
    SourcePath place = UNION.folder().child("content").child(path);
    return new DocumentReader(UNION, ContentTypes.ALL)
        .read(SourceFile.of(place, text))
        .value()
        .orElseThrow();
  }

  /** A news item. */
  static Original news(String text) {
    return Original.of(document("news/vote.en.md", text));
  }
}
