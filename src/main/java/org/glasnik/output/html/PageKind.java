package org.glasnik.output.html;

import java.util.function.Consumer;
import org.glasnik.output.Output;

/** One kind of pages of an edition. */
interface PageKind {

  /** Plans the pages of this kind in one language of a site. */
  void plan(Frames frames, Consumer<Output<?>> out);
}
