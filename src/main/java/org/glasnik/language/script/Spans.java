package org.glasnik.language.script;

/**
 * Finds what is no prose inside text without white space: addresses, handles, hashtags, names of
 * files, placeholders, entities. A reader for one place after the other.
 */
final class Spans {

  private final char[] text;
  private final int end;
  private final int textEnd;
  private int from;
  private int to;

  /**
   * Starts before the first span.
   *
   * @param end of what has no white space; only a tag may go on behind it
   */
  Spans(char[] text, int end, int textEnd) {
    this.text = text;
    this.end = end;
    this.textEnd = textEnd;
  }

  /** Where the span found last begins. */
  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Finds the next span that begins at a place or behind it; false if there is none. */
  boolean find(int start) {
    int settled = start;
    for (int i = start; i < end; i++) {
      boolean found =
          switch (text[i]) {
            case ':' -> scheme(start, i) || drive(start, i) || port(start, i);
            case '/' -> slash(start, i);
            case '.' -> i >= settled && dotted(start, i);
            case '@' -> at(start, i);
            case '#' -> hash(start, i);
            case '{' -> braces(i);
            case '%' -> format(start, i);
            case '$' -> i + 1 < end && text[i + 1] == '{' && braces(i + 1) && isFrom(i);
            case '&' -> ampersand(start, i);
            case '<' -> tag(i);
            case '°' -> i + 1 < end && Chars.is(text[i + 1], Chars.LATIN) && is(i, i + 2);
            case '+' -> plusPlus(start, i);
            default -> false;
          };
      if (found) {
        return true;
      }
      if (text[i] == '.' && i >= settled) {
        settled = pathEnd(i);
      } else if (text[i] == '{') {
        i = bracesEnd(i) - 1;
      }
    }
    return false;
  }

  private boolean is(int spanFrom, int spanTo) {
    from = spanFrom;
    to = spanTo;
    return spanTo > spanFrom;
  }

  private boolean isFrom(int spanFrom) {
    from = spanFrom;
    return true;
  }

  /** {@code https://…}, {@code mailto:…}. */
  private boolean scheme(int start, int colon) {
    int name = colon;
    while (name > start && (isAscii(name - 1, "+-.") || isDigit(name - 1))) {
      name--;
    }
    boolean isHierarchy = colon + 2 < end && text[colon + 1] == '/' && text[colon + 2] == '/';
    return name < colon
        && (isHierarchy
            || Hosts.isPlainScheme(text, name, colon) && colon + 1 < end && isInName(colon + 1))
        && is(name, urlEnd(colon + 1));
  }

  /** {@code C:\Users}. */
  private boolean drive(int start, int colon) {
    return Paths.isDrive(text, start, colon, end)
        && is(colon - 1, Paths.driveEnd(text, colon, end));
  }

  /** {@code localhost:8080/…}. */
  private boolean port(int start, int colon) {
    int host = Paths.hostBeforePort(text, start, colon, end);
    return host >= 0 && is(host, urlEnd(colon + 1));
  }

  /** {@code //host.rs/…}, {@code /usr/bin}, {@code localhost/…}. */
  private boolean slash(int start, int slash) {
    if (Paths.isStart(text, start, slash, end)) {
      return is(slash, urlEnd(slash));
    }
    int host = slash;
    while (host > start && isWord(host - 1)) {
      host--;
    }
    return Paths.isLocalhost(text, host, slash) && is(host, urlEnd(slash));
  }

  /** A host, with a path or without, or the name of a file. */
  private boolean dotted(int start, int dot) {
    int first = dot;
    while (first > start && isInPath(first - 1)) {
      first--;
    }
    int last = pathEnd(dot);
    if (last < end && text[last] == '@') {
      return false;
    }
    int hostEnd = first;
    while (hostEnd < last && text[hostEnd] != '/' && text[hostEnd] != '\\') {
      hostEnd++;
    }
    int host = Hosts.hostEnd(text, first, hostEnd);
    if (host > 0) {
      return is(first, host < hostEnd ? host : resourceEnd(hostEnd));
    }
    if (hostEnd < end && Paths.isHostWithPath(text, first, hostEnd, end)) {
      return is(first, urlEnd(hostEnd));
    }
    int fileEnd = Hosts.fileEnd(text, first, last);
    return fileEnd > 0 && is(first, fileEnd);
  }

  /** A mail address or a handle. */
  private boolean at(int start, int at) {
    int local = at;
    while (local > start && isInName(local - 1)) {
      local--;
    }
    int last = at + 1;
    while (last < end && isInName(last)) {
      last++;
    }
    if (last < end && text[last] == '@' && local == at) {
      return false;
    }
    int host = Hosts.hostEnd(text, at + 1, last);
    if (host > 0) {
      return is(local, host);
    }
    if (local == at) {
      last = at + 1;
      while (last < end && isInName(last) && text[last] != '-' && text[last] != '+') {
        last++;
      }
    }
    while (last > at + 1 && !isWord(last - 1)) {
      last--;
    }
    return last > at + 1 && is(local, last);
  }

  private boolean hash(int start, int hash) {
    int last = hash + 1;
    while (last < end && isWord(last)) {
      last++;
    }
    int first = hash;
    while (first > start && isWord(first - 1)) {
      first--;
    }
    if (first < hash) {
      return hash - first <= 2 && last == hash + 1 && is(first, last);
    }
    return last > hash + 1 && is(hash, last);
  }

  /** {@code {name}}, <code>{{name}}</code>. */
  private boolean braces(int brace) {
    int inside = bracesEnd(brace);
    int last = inside;
    while (last < end && (isWord(last) || text[last] == '.' || text[last] == '-')) {
      last++;
    }
    int close = last;
    while (close < end && text[close] == '}') {
      close++;
    }
    return last > inside && close > last && is(brace, close);
  }

  /** Behind all braces that stand together; either each of them begins a span, or none. */
  private int bracesEnd(int brace) {
    int last = brace;
    while (last < end && text[last] == '{') {
      last++;
    }
    return last;
  }

  /** {@code %s}, {@code %1$s}, {@code %(name)s}; not a percentage. */
  private boolean format(int start, int percent) {
    if (percent > start && Chars.is(text[percent - 1], Chars.DIGIT)) {
      return false;
    }
    int at = percent + 1;
    if (at < end && (text[at] == '(' || text[at] == '{')) {
      char close = text[at] == '(' ? ')' : '}';
      int last = at + 1;
      while (last < end && isWord(last)) {
        last++;
      }
      if (last == end || text[last] != close) {
        return false;
      }
      at = last + 1;
      if (close == '}') {
        return is(percent, at);
      }
    }
    while (at < end && (isDigit(at) || "#-+.'*$".indexOf(text[at]) >= 0)) {
      at++;
    }
    while (at < end && "hlzjtqL".indexOf(text[at]) >= 0) {
      at++;
    }
    return at < end && isAscii(at, "") && is(percent, at + 1);
  }

  /** An entity of HTML, by name or number; and names like {@code R&D}. */
  private boolean ampersand(int start, int ampersand) {
    int last = ampersand + 1;
    if (last < end && text[last] == '#') {
      last++;
    }
    while (last < end && (isAscii(last, "") || isDigit(last))) {
      last++;
    }
    if (last < end && text[last] == ';' && last > ampersand + 1) {
      return is(ampersand, last + 1);
    }
    int first = ampersand;
    while (first > start && isCapital(first - 1)) {
      first--;
    }
    last = ampersand + 1;
    while (last < end && isCapital(last)) {
      last++;
    }
    return first < ampersand
        && last > ampersand + 1
        && last - first <= 6
        && (last == end || !isWord(last))
        && is(first, last);
  }

  /** {@code <b>}, {@code </b>}, {@code <a href="…">}. */
  private boolean tag(int open) {
    int name = open + 1;
    if (name < end && text[name] == '/') {
      name++;
    }
    if (name >= end || !isAscii(name, "")) {
      return false;
    }
    boolean hasSpace = false;
    boolean hasValue = false;
    int stop = Math.min(textEnd, open + Passage.LONGEST_TAG);
    for (int i = name; i < stop && text[i] != '<'; i++) {
      if (text[i] == '>') {
        return (hasValue || !hasSpace && Hosts.isTag(text, name, i)) && is(open, i + 1);
      }
      hasSpace |= Chars.is(text[i], Chars.SPACE);
      hasValue |= text[i] == '=';
    }
    return false;
  }

  /** {@code C++}. */
  private boolean plusPlus(int start, int plus) {
    return plus > start
        && isLetter(plus - 1)
        && (plus - 1 == start || !isWord(plus - 2))
        && plus + 1 < end
        && text[plus + 1] == '+'
        && is(plus - 1, plus + 2);
  }

  /** Behind a host: its port, path, query and fragment. */
  private int resourceEnd(int hostEnd) {
    if (hostEnd == end) {
      return hostEnd;
    }
    char c = text[hostEnd];
    boolean isPort = c == ':' && hostEnd + 1 < end && isDigit(hostEnd + 1);
    return isPort || c == '/' || c == '?' || c == '#' ? urlEnd(hostEnd) : hostEnd;
  }

  /** The end of an address, without the punctuation of the sentence around it. */
  private int urlEnd(int start) {
    int last = start;
    int open = 0;
    while (last < end && "<>\"„“”«»|\\^`{}".indexOf(text[last]) < 0) {
      open += text[last] == '(' ? 1 : 0;
      if (text[last] == ')' && --open < 0) {
        break;
      }
      last++;
    }
    while (last > start && ".,;:!?'’*]…".indexOf(text[last - 1]) >= 0) {
      last--;
    }
    return last;
  }

  private int pathEnd(int at) {
    int last = at;
    while (last < end && isInPath(last)) {
      last++;
    }
    return last;
  }

  private boolean isInPath(int at) {
    return isInName(at) || text[at] == '/' || text[at] == '\\' || text[at] == '~';
  }

  private boolean isInName(int at) {
    char c = text[at];
    return isWord(at) || c == '.' || c == '-' || c == '+';
  }

  private boolean isWord(int at) {
    return Chars.is(text[at], Chars.WORD) || text[at] == '_';
  }

  private boolean isLetter(int at) {
    return Chars.is(text[at], Chars.LETTER);
  }

  private boolean isCapital(int at) {
    return Chars.is(text[at], Chars.UPPER);
  }

  private boolean isDigit(int at) {
    return text[at] >= '0' && text[at] <= '9';
  }

  private boolean isAscii(int at, String more) {
    char c = Chars.lower(text[at]);
    return (c >= 'a' && c <= 'z') || more.indexOf(c) >= 0;
  }
}
