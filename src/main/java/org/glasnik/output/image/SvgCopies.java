package org.glasnik.output.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts what a drawing becomes when its copies ({@code use}) are drawn: copies of copies of copies
 * can turn a few lines into billions of shapes.
 */
final class SvgCopies {

  private static final long MAX_SHAPES = 200_000;

  private static final class Shape {
    private final List<String> copied = new ArrayList<>();
    private int elements;
  }

  private final Map<String, Shape> byId = new HashMap<>();
  private final Map<String, Long> weights = new HashMap<>();
  private final Set<String> onTheWay = new HashSet<>();
  private final Shape whole = new Shape();

  /** Counts one element that stands inside elements with these ids. */
  void addElement(Iterable<String> openIds) {
    whole.elements++;
    for (String id : openIds) {
      shape(id).elements++;
    }
  }

  /** Counts one copy of the element with an id, made inside elements with these ids. */
  void addCopy(String of, Iterable<String> openIds) {
    whole.copied.add(of);
    for (String id : openIds) {
      shape(id).copied.add(of);
    }
  }

  void check() throws PictureFault {
    if (weight(whole) > MAX_SHAPES) {
      throw PictureFault.tooLarge(
          "the drawing makes copies of copies without end",
          "draw it with fewer shapes, or save it as PNG");
    }
  }

  private Shape shape(String id) {
    return byId.computeIfAbsent(id, key -> new Shape());
  }

  private long weight(Shape shape) {
    long weight = shape.elements;
    for (String id : shape.copied) {
      weight = Math.min(MAX_SHAPES + 1, weight + weight(id));
    }
    return weight;
  }

  private long weight(String id) {
    Shape shape = byId.get(id);
    if (shape == null) {
      return 0;
    }
    Long known = weights.get(id);
    if (known != null) {
      return known;
    }
    // A circle of copies is drawn by nobody, and not weighed.
    if (!onTheWay.add(id) || onTheWay.size() > SvgPicture.MAX_DEPTH) {
      return 0;
    }
    long weight = weight(shape);
    onTheWay.remove(id);
    weights.put(id, weight);
    return weight;
  }
}
