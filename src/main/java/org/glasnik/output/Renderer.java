package org.glasnik.output;

import org.glasnik.source.Parsed;

/**
 * Makes a file's bytes from its input: the same bytes for the same input, on any thread, without
 * clock, disk, locale or network. What is wrong with what a person wrote, a template included, is a
 * problem; no value then.
 */
@FunctionalInterface
public interface Renderer<I> {

  Parsed<byte[]> render(I input);
}
