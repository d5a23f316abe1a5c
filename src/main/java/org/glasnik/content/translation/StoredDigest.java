package org.glasnik.content.translation;

import java.util.Optional;
import org.glasnik.content.Document;
import org.glasnik.content.FieldSpans;
import org.glasnik.content.Translation;
import org.glasnik.source.Problems;

/** The digest that stands in a document, and what may be wrong with it. */
public final class StoredDigest {

  private static final String RULE = "source_digest";
  private static final String WAY_OUT =
      "compare the text with its original, then write it anew: glasnik status --accept ";

  private StoredDigest() {}

  /** What a document's translator saw; nothing if it says nothing of it, or nothing readable. */
  public static Optional<SourceDigest> of(Document document, Problems problems) {
    Translation translation = document.common().translation();
    String text = translation == null ? null : translation.sourceDigest();
    if (text == null) {
      return Optional.empty();
    }
    Optional<SourceDigest> digest = SourceDigest.parse(text);
    if (digest.isEmpty()) {
      problems.warning(
          RULE,
          FieldSpans.of(document, "translation", text),
          SourceDigest.isOfOtherVersion(text)
              ? "this was written by another version of Glasnik, so nobody knows what has changed"
              : "this is not in the form that Glasnik writes, so nobody knows what has changed",
          WAY_OUT + document.path());
    }
    return digest;
  }

  /** Says that a document was translated from a text that is not there. */
  public static void warnOfNoOriginal(Document document, String tag, Problems problems) {
    problems.warning(
        RULE,
        FieldSpans.of(document, "translation", tag),
        "the original in \"" + tag + "\" is not there any more",
        "name another one in `of`, then write: glasnik status --accept " + document.path());
  }
}
