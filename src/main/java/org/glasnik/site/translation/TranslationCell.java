package org.glasnik.site.translation;

import java.util.List;
import org.glasnik.content.translation.SourceChange;
import org.glasnik.language.Language;
import org.glasnik.source.SourcePath;
import org.jspecify.annotations.Nullable;

/**
 * One item in one language.
 *
 * @param path of the file with the text that is shown; null if there is none
 * @param from the language of the original, or of the text that is shown in its place or was
 *     converted; null if it is not known
 * @param changes what has changed in the original; also of a draft
 * @param compared whether it could be compared with its original
 */
public record TranslationCell(
    TranslationState state,
    @Nullable SourcePath path,
    @Nullable Language from,
    List<SourceChange> changes,
    boolean compared) {

  public TranslationCell {
    changes = List.copyOf(changes);
  }

  static TranslationCell of(
      TranslationState state, @Nullable SourcePath path, @Nullable Language from) {
    return new TranslationCell(state, path, from, List.of(), false);
  }
}
