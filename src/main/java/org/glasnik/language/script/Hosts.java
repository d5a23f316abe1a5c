package org.glasnik.language.script;

import java.util.Locale;
import java.util.Set;

/** Tells hosts and names of files from words with a full stop between them, by how they end. */
final class Hosts {

  private static final int LONGEST_ENDING = 8;

  /** Without those that are frequent words, such as {@code je} and {@code to}. */
  private static final Set<String> TOP_DOMAINS =
      Set.of(
          "com",
          "org",
          "net",
          "info",
          "edu",
          "gov",
          "int",
          "mil",
          "biz",
          "coop",
          "ngo",
          "ong",
          "eu",
          "rs",
          "me",
          "ba",
          "hr",
          "mk",
          "si",
          "al",
          "xk",
          "bg",
          "ro",
          "hu",
          "gr",
          "at",
          "de",
          "ch",
          "it",
          "fr",
          "es",
          "pt",
          "uk",
          "ie",
          "nl",
          "be",
          "lu",
          "dk",
          "se",
          "fi",
          "pl",
          "cz",
          "sk",
          "ee",
          "lv",
          "lt",
          "ru",
          "ua",
          "by",
          "kz",
          "uz",
          "kg",
          "tj",
          "tm",
          "ge",
          "az",
          "am",
          "tr",
          "cy",
          "il",
          "eg",
          "in",
          "pk",
          "bd",
          "lk",
          "cn",
          "jp",
          "kr",
          "vn",
          "th",
          "id",
          "br",
          "mx",
          "ar",
          "ca",
          "au",
          "nz",
          "us",
          "tv",
          "fm",
          "io",
          "co",
          "app",
          "dev",
          "news",
          "blog",
          "site",
          "online",
          "work",
          "jobs",
          "social",
          "media",
          "example",
          "test",
          "localhost",
          "срб",
          "мкд",
          "рф",
          "бг",
          "ею",
          "қаз",
          "бел",
          "укр");

  private static final Set<String> FILE_ENDINGS =
      Set.of(
          "pdf", "doc", "docx", "odt", "rtf", "txt", "md", "tex", "epub", "xls", "xlsx", "ods",
          "csv", "tsv", "ppt", "pptx", "odp", "jpg", "jpeg", "png", "gif", "svg", "webp", "avif",
          "tif", "tiff", "bmp", "heic", "psd", "mp3", "mp4", "ogg", "wav", "flac", "avi", "mov",
          "mkv", "webm", "zip", "rar", "7z", "tar", "gz", "html", "htm", "xhtml", "css", "js",
          "mjs", "ts", "json", "xml", "yaml", "yml", "toml", "ini", "conf", "cfg", "log", "sql",
          "db", "sh", "bat", "exe", "msi", "apk", "jar", "java", "py", "php", "eml", "ics", "vcf",
          "ttf", "otf", "woff", "woff2", "iso", "bak");

  private static final Set<String> PLAIN_SCHEMES = Set.of("mailto", "tel", "sms", "urn", "doi");

  private static final Set<String> TAGS =
      Set.of(
          "a",
          "abbr",
          "b",
          "bdi",
          "big",
          "blockquote",
          "br",
          "button",
          "cite",
          "code",
          "dd",
          "del",
          "details",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "img",
          "ins",
          "kbd",
          "label",
          "li",
          "mark",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "samp",
          "section",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "time",
          "tr",
          "tt",
          "u",
          "ul",
          "var",
          "wbr");

  private Hosts() {}

  /** Whether this is the name of one of HTML's tags, with or without a slash behind it. */
  static boolean isTag(char[] text, int from, int to) {
    int end = text[to - 1] == '/' ? to - 1 : to;
    return end - from <= 10 && TAGS.contains(new String(text, from, end - from));
  }

  static boolean isPlainScheme(char[] text, int from, int to) {
    return to - from <= LONGEST_ENDING && PLAIN_SCHEMES.contains(new String(text, from, to - from));
  }

  /**
   * Where the host ends that fills these characters, but for punctuation and an ending behind a
   * hyphen; 0 if they are no host.
   */
  static int hostEnd(char[] text, int from, int to) {
    int end = trimmed(text, from, to);
    int label = lastLabel(text, from, end);
    if (label <= from + 1) {
      return 0;
    }
    int hyphen = hyphen(text, label, end);
    boolean isHost =
        isWww(text, from, end) && end > label
            || TOP_DOMAINS.contains(ending(text, label, hyphen)) && isHostName(text, from, label);
    return isHost ? hyphen : 0;
  }

  /** Where the name of a file ends, as {@link #hostEnd} tells it for hosts. */
  static int fileEnd(char[] text, int from, int to) {
    int end = trimmed(text, from, to);
    int label = lastLabel(text, from, end);
    if (label <= from) {
      return 0;
    }
    int hyphen = hyphen(text, label, end);
    String ending = ending(text, label, hyphen).toLowerCase(Locale.ROOT);
    return FILE_ENDINGS.contains(ending) ? hyphen : 0;
  }

  private static int trimmed(char[] text, int from, int to) {
    int end = to;
    while (end > from && !Chars.is(text[end - 1], Chars.WORD)) {
      end--;
    }
    return end;
  }

  /** Where the part behind the last full stop begins; {@code from} if there is none. */
  private static int lastLabel(char[] text, int from, int to) {
    int label = to;
    while (label > from && text[label - 1] != '.') {
      label--;
    }
    return label;
  }

  private static int hyphen(char[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] != '-') {
      at++;
    }
    return at;
  }

  private static String ending(char[] text, int from, int to) {
    return to - from <= LONGEST_ENDING ? new String(text, from, to - from) : "";
  }

  private static boolean isWww(char[] text, int from, int to) {
    return to - from > 4
        && text[from] == 'w'
        && text[from + 1] == 'w'
        && text[from + 2] == 'w'
        && text[from + 3] == '.';
  }

  /** Letters, digits and hyphens, with a single full stop at the end of every part. */
  private static boolean isHostName(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean isStop = text[i] == '.';
      if (isStop ? i == from || text[i - 1] == '.' : !isInLabel(text[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInLabel(char c) {
    return Chars.is(c, Chars.WORD) || c == '-' || c == '_';
  }
}
