package org.glasnik.site;

import org.glasnik.source.SourceFile;

/** Where a link leads, once everything that is published is known. */
public sealed interface Destination {

  /**
   * Another page of the network, in the language that suits the reader best.
   *
   * @param anchor without {@code #}; empty for the page as a whole
   */
  record ToPage(Page page, String anchor) implements Destination {}

  /** A file to be published with the site. */
  record ToFile(SourceFile file) implements Destination {}

  /** An address outside the site, or a mail or telephone address. */
  record ToAddress(String url, boolean external) implements Destination {}

  /** A place on the page itself. */
  record ToAnchor(String anchor) implements Destination {}

  /**
   * A place of the own site that was given as a path.
   *
   * @param local as in {@link Permalink#local}, with its query and anchor
   */
  record ToPlace(String local) implements Destination {}

  /** Something that exists and is not public now: shown as text, without a link. */
  record Hidden(String what) implements Destination {}

  /**
   * Nothing.
   *
   * @param rule of the problem
   */
  record Nowhere(String rule, String what, String hint) implements Destination {}
}
