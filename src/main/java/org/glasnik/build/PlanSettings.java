package org.glasnik.build;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a plan depends on besides the sources.
 *
 * @param at the moment that decides what is visible
 * @param preview when set, every union's base URL is this address and the union's id, as the
 *     preview server has it
 */
public record PlanSettings(Instant at, Drafts drafts, @Nullable URI preview) {

  /** Whether documents that are not public yet are shown, marked as such. */
  public enum Drafts {
    HIDE,
    SHOW
  }
}
