package org.glasnik.build;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The unions that keep their old site in this build. The portal is rendered last and shows them as
 * they last were, so it has to know what only rendering tells.
 */
public final class KeptUnions {

  private final Set<String> ids = ConcurrentHashMap.newKeySet();

  /** Notes a union that is not published now. */
  void add(String union) {
    ids.add(union);
  }

  /** Whether a union keeps its old site. */
  public boolean contains(String union) {
    return ids.contains(union);
  }
}
