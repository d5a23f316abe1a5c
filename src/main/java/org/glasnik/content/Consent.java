package org.glasnik.content;

/** Whether the people in a picture agreed to be shown. */
public enum Consent {
  /** They said yes. */
  GIVEN,
  /** A public event; nobody is singled out. */
  PUBLIC_EVENT,
  /** Nobody can be recognised. */
  NOT_NEEDED,
  /** The faces were made unrecognisable. */
  FACES_HIDDEN
}
