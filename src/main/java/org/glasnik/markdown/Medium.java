package org.glasnik.markdown;

/** Where HTML is to be read. */
enum Medium {
  /** On our own page, with its style sheet. */
  PAGE,
  /** In a feed reader or a mail: no ids, no wrappers, plain forms of the blocks. */
  FEED
}
