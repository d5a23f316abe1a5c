package org.glasnik.output;

import java.util.function.Supplier;
import org.glasnik.source.Parsed;

/**
 * One file to be: where it goes, and how its bytes come about.
 *
 * @param recipe the kind of output and its version, such as {@code page/1}; raised when the same
 *     input should give other bytes
 * @param origin what a person would open to change it
 * @param input asked for only when the file is rendered, so that a plan of many thousands stays
 *     small; may be asked more than once and always gives an equal value
 */
public record Output<I>(
    OutputPath path, String recipe, Origin origin, Supplier<I> input, Renderer<I> renderer) {

  /** Renders the file. */
  public Parsed<byte[]> render() {
    return renderer.render(input.get());
  }
}
