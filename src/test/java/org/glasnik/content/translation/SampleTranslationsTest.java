package org.glasnik.content.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.glasnik.build.Newsroom;
import org.glasnik.build.Workers;
import org.glasnik.config.UnionConfig;
import org.glasnik.content.Document;
import org.glasnik.content.DocumentReader;
import org.glasnik.content.type.ContentTypes;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceDirectory;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourceTree;
import org.junit.jupiter.api.Test;

/** Every text of the sample network, as a translator would take it up. */
class SampleTranslationsTest {

  private static final Language GERMAN = Languages.builtIn().get("de");

  @Test
  void eachTextCanBeTranslatedAndNoWordOfItIsSeen() throws IOException {
    SourceTree tree = SourceDirectory.read(Path.of("sample-site"), null);
    try (Workers workers = new Workers(2)) {
      Newsroom room = Newsroom.read(tree, Instant.EPOCH, workers).value().orElseThrow();
      assertThat(room.documents()).hasSizeGreaterThan(100);
      for (Document document : room.documents()) {
        UnionConfig union = room.shown().config().union(document.id().union()).orElseThrow();
        check(document, new DocumentReader(union, ContentTypes.ALL));
      }
    }
  }

  private static void check(Document document, DocumentReader reader) {
    Original original = Original.of(document);
    SourceDigest digest = SourceDigest.of(original);
    assertThat(SourceDigest.parse(digest.toString())).as(document.toString()).contains(digest);
    assertThat(DigestComparison.changes(digest, original)).isEmpty();

    SourceFile file =
        SourceFile.of(
            TranslationDraft.path(document, GERMAN), TranslationDraft.of(original, GERMAN));
    Parsed<Document> draft = reader.read(file);
    assertThat(draft.problems()).as(file.path().value()).noneMatch(Problem::isError);
    assertThat(draft.value().orElseThrow().body().plainText().codePoints())
        .as(file.path().value())
        .noneMatch(Character::isLetter);

    String raw = new String(document.file().bytes(), StandardCharsets.UTF_8);
    assertThat(TranslationFields.write(document.path(), raw, "de", digest.toString()))
        .as(document.path().value())
        .isPresent();
  }
}
