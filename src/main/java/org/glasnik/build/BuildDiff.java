package org.glasnik.build;

import java.util.Optional;
import org.glasnik.build.BuildManifest.Entry;
import org.glasnik.output.OutputPath;

/**
 * Tells what is stale from what can stay. What a build would write is compared with what the last
 * one wrote; a build from nothing is a comparison with an empty manifest.
 */
final class BuildDiff {

  private final BuildManifest before;
  private final BuildRules.Trust trust;

  BuildDiff(BuildManifest before, BuildRules.Trust trust) {
    this.before = before;
    this.trust = trust;
  }

  /** Why a file has to be written; nothing if what the last build wrote can stay. */
  Optional<String> stale(OutputPath path, Entry now) {
    Entry then = before.entries().get(path);
    if (then == null) {
      return Optional.of("it is new");
    }
    if (trust == BuildRules.Trust.NOTHING) {
      return Optional.of("--clean trusts no earlier build");
    }
    if (then.digest().equals(now.digest())) {
      return Optional.empty();
    }
    return Optional.of(
        then.recipe().equals(now.recipe())
            ? "what it shows changed"
            : "the program makes it in another way, " + now.recipe() + " after " + then.recipe());
  }
}
