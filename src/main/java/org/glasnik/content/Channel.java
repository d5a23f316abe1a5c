package org.glasnik.content;

/** Where an item goes out besides the website. */
public enum Channel {
  /** The feeds. */
  RSS,
  /** The e-mail edition. */
  EMAIL,
  /** Telegram. */
  TELEGRAM,
  /** Viber. */
  VIBER,
  /** WhatsApp. */
  WHATSAPP,
  /** The printed bulletin. */
  PRINT
}
