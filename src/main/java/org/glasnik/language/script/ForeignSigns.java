package org.glasnik.language.script;

import java.util.List;
import java.util.Map;

/** What gives away words of other languages among Serbian ones of the same letters. */
final class ForeignSigns {

  /** Trade names and English words that the letters do not give away. */
  static final Glossary WORDS =
      new Glossary(
          List.of(
              "Facebook",
              "Instagram",
              "Google",
              "Viber",
              "TikTok",
              "Telegram",
              "Messenger",
              "Zoom",
              "Microsoft",
              "Apple",
              "Amazon",
              "Android",
              "Gmail",
              "Uber",
              "Glovo",
              "Reuters",
              "Siemens",
              "Michelin",
              "Rio Tinto",
              "Deutsche",
              "Linux",
              "Outlook",
              "Safari",
              "mail",
              "e-mail",
              "email",
              "online",
              "livestream",
              "podcast",
              "update",
              "upload",
              "backup",
              "startup",
              "deadline",
              "part-time",
              "full-time",
              "outsourcing",
              "mainstreaming",
              "PDF",
              "HTML",
              "HTTP",
              "HTTPS",
              "CSS",
              "RSS",
              "URL",
              "USB",
              "IBAN",
              "JPEG",
              "JPG",
              "PNG",
              "GIF",
              "SVG",
              "CSV",
              "JSON",
              "EPUB",
              "VPN",
              "SSL",
              "DNS"),
          Map.of());

  private ForeignSigns() {}

  /** Whether letters follow each other as they hardly do in a Serbian word. */
  static boolean areIn(char[] text, int from, int to) {
    return false;
  }

  static boolean mayBeTwoLetters(char[] text, int from, int to) {
    return false;
  }
}
