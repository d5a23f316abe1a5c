package org.glasnik.site;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.glasnik.content.Audience;
import org.glasnik.content.Common;
import org.glasnik.content.Document;
import org.glasnik.content.Status;
import org.glasnik.content.When;

/**
 * Whether readers may see a document, and if not, why. Nothing else in the program decides this:
 * whatever is not visible here reaches no page, list, feed or file.
 */
public enum Visibility {
  /** Public. */
  VISIBLE(true, true),
  /** Not finished. */
  DRAFT(false, true),
  /** Its date is still to come. */
  SCHEDULED(false, true),
  /** Its embargo is not over. */
  EMBARGOED(false, true),
  /** It has expired. */
  EXPIRED(false, false),
  /** It was taken back. */
  WITHHELD(false, false),
  /** It is for the union itself. */
  INTERNAL(false, false);

  private final boolean isPublic;
  private final boolean inPreview;

  Visibility(boolean isPublic, boolean inPreview) {
    this.isPublic = isPublic;
    this.inPreview = inPreview;
  }

  /**
   * The decision. At the very moment of an embargo or date a document is visible; at the very
   * moment of its expiry it is not.
   *
   * @param document with what the translations of its item share
   * @param item all documents of the item: one that was taken back takes back all that say nothing
   *     of their status
   * @param zone the union's, for dates without an offset
   * @param at the moment of the build
   */
  public static Visibility of(Document document, List<Document> item, ZoneId zone, Instant at) {
    Common common = document.common();
    if (common.visibility() == Audience.INTERNAL) {
      return INTERNAL;
    }
    if (isTakenBack(common)
        || (common.status() == null && item.stream().anyMatch(d -> isTakenBack(d.common())))) {
      return WITHHELD;
    }
    When expires = common.expires();
    if (expires != null && !expires.begin(zone).isAfter(at)) {
      return EXPIRED;
    }
    if (common.status() == Status.DRAFT || common.status() == Status.READY) {
      return DRAFT;
    }
    if (common.embargo() != null && common.embargo().toInstant().isAfter(at)) {
      return EMBARGOED;
    }
    When date = common.date();
    return date != null && date.begin(zone).isAfter(at) ? SCHEDULED : VISIBLE;
  }

  private static boolean isTakenBack(Common common) {
    return common.status() == Status.WITHHELD || common.status() == Status.CANCELED;
  }

  /** Whether a build shows such a document. */
  public boolean isShown(Drafts drafts) {
    return isPublic || (inPreview && drafts == Drafts.SHOW);
  }
}
