package org.glasnik.site;

import org.glasnik.content.DocumentId;
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

  /**
   * Something that can't be reached now, through no fault of this text: shown as text, without a
   * link.
   *
   * @param what a sentence
   * @param hint what will become of it
   */
  record Hidden(String what, String hint) implements Destination {

    /** An item that is not public at the moment of the build. */
    static Hidden item(DocumentId id) {
      return new Hidden(
          "\"" + id + "\" is not public now", "until it is, the words stand here without a link");
    }
  }

  /**
   * Nothing.
   *
   * @param rule of the problem
   */
  record Nowhere(String rule, String what, String hint) implements Destination {}
}
