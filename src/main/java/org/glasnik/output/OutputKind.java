package org.glasnik.output;

import java.util.function.Consumer;

/**
 * One kind of files that a site has. A new kind is one class of this type and one line in the list
 * of kinds.
 */
public interface OutputKind {

  /** Plans the files of this kind for a site, without rendering them. */
  void plan(SiteContext site, Consumer<Output<?>> out);
}
