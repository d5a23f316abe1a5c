package org.glasnik.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** HTML with holes: rendered once, filled for each page with little more than copying. */
final class Markup {

  static final Markup EMPTY = new Markup("", new int[0], new Hole[0]);

  private final String html;
  private final int[] places;
  private final Hole[] holes;

  private Markup(String html, int[] places, Hole[] holes) {
    this.html = html;
    this.places = places;
    this.holes = holes;
  }

  boolean isEmpty() {
    return html.isEmpty() && holes.length == 0;
  }

  void fill(BodyContext page, StringBuilder out) {
    int done = 0;
    for (int i = 0; i < holes.length; i++) {
      out.append(html, done, places[i]);
      done = places[i];
      holes[i].fill(page, out);
    }
    out.append(html, done, html.length());
  }

  /** Collects markup. Text may be appended to {@link #text} directly. */
  static final class Builder {

    final StringBuilder text;
    private int[] places = new int[16];
    private final List<Hole> holes = new ArrayList<>();

    Builder(int capacity) {
      text = new StringBuilder(capacity);
    }

    Builder add(String html) {
      text.append(html);
      return this;
    }

    Builder hole(Hole hole) {
      if (holes.size() == places.length) {
        places = Arrays.copyOf(places, places.length * 2);
      }
      places[holes.size()] = text.length();
      holes.add(hole);
      return this;
    }

    /** Whether text before this place must stay, because a hole stands there. */
    boolean hasHoleAt(int place) {
      return !holes.isEmpty() && places[holes.size() - 1] >= place;
    }

    Markup build() {
      return new Markup(
          text.toString(), Arrays.copyOf(places, holes.size()), holes.toArray(new Hole[0]));
    }
  }
}
