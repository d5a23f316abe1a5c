package org.glasnik.build;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.glasnik.config.UnionId;
import org.glasnik.site.Drafts;
import org.glasnik.site.UnionIndex;
import org.jspecify.annotations.Nullable;

/**
 * What a plan depends on besides the sources.
 *
 * @param at the moment that decides what is visible
 * @param preview when set, every union's base URL is this address and the union's id, as the
 *     preview server has it
 * @param earlier what each union published last, for the portal, should the union not be published
 *     now
 */
public record PlanSettings(
    Instant at, Drafts drafts, @Nullable URI preview, Map<UnionId, UnionIndex> earlier) {

  public PlanSettings {
    earlier = Map.copyOf(earlier);
  }

  /** Settings with nothing known of earlier builds. */
  public PlanSettings(Instant at, Drafts drafts, @Nullable URI preview) {
    this(at, drafts, preview, Map.of());
  }
}
