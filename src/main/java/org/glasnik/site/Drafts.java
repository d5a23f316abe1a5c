package org.glasnik.site;

/** Whether what is not published yet is shown all the same. */
public enum Drafts {
  /** For readers: never. */
  HIDE,
  /**
   * For a preview: drafts, what is scheduled and what is under embargo are shown and marked; what
   * was withdrawn is not.
   */
  SHOW
}
