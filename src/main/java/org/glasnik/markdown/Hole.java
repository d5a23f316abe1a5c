package org.glasnik.markdown;

/** A place in a body's HTML that only the page can fill. */
interface Hole {

  void fill(BodyContext page, StringBuilder out);
}
