package org.glasnik.site.translation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.glasnik.content.DocumentId;
import org.glasnik.language.Language;
import org.glasnik.source.SourcePath;

/**
 * A moment that is still to come, at which something appears or goes.
 *
 * @param draft whether it is not finished, so that nothing will happen
 * @param title in the first of its languages
 * @param languages of the texts that it is about
 * @param path of the first of them
 */
public record Upcoming(
    Instant moment,
    Kind kind,
    boolean draft,
    DocumentId id,
    String title,
    List<Language> languages,
    SourcePath path) {

  static final Comparator<Upcoming> SOONEST_FIRST =
      Comparator.comparing(Upcoming::moment)
          .thenComparing(Upcoming::id)
          .thenComparing(Upcoming::kind)
          .thenComparing(Upcoming::draft);

  /** What happens at that moment. */
  public enum Kind {
    /** Its embargo is over. */
    EMBARGO("embargo ends"),
    /** Its date has come. */
    DATE("appears"),
    /** It expires. */
    EXPIRY("goes");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As it is shown everywhere. */
    public String word() {
      return word;
    }
  }
}
