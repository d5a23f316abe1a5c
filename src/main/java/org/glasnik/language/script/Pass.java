package org.glasnik.language.script;

import org.jspecify.annotations.Nullable;

/**
 * One reading of a passage. Every word is judged where it stands, by what is around it, so that it
 * does not matter in which part of the text it is asked for. A letter that becomes several, or
 * several that become one, belong to the part that has their first character.
 */
final class Pass {

  private final Passage passage;
  private final char[] text;
  private final int end;
  private final Rules rules;
  private final GlossaryIndex settled;
  private final GlossaryIndex doubtful;
  private final Out out;
  private final @Nullable Doubts doubts;

  /** Hears of the words that the rules are not sure of. */
  interface Doubts {
    void add(int from, int to, String converted, String why);
  }

  Pass(
      Passage passage,
      Rules rules,
      GlossaryIndex settled,
      GlossaryIndex doubtful,
      Out out,
      @Nullable Doubts doubts) {
    this.passage = passage;
    this.text = passage.chars();
    this.end = passage.length();
    this.rules = rules;
    this.settled = settled;
    this.doubtful = doubtful;
    this.out = out;
    this.doubts = doubts;
  }

  void run() {
    for (int i = passage.start(); i < passage.to(); ) {
      if (Chars.is(text[i], Chars.SPACE)) {
        keep(i, ++i);
      } else {
        i = chunk(i);
      }
    }
  }

  /** What stands between white space; gives the place behind it, or behind a longer phrase. */
  private int chunk(int from) {
    boolean mayHaveSpans = false;
    int to = from;
    while (to < end) {
      char c = text[to];
      int kind = Chars.kind(c);
      if ((kind & Chars.SPACE) != 0) {
        break;
      }
      to++;
      mayHaveSpans |=
          (kind & Chars.SIGN) != 0
              || (c == '.' || c == ':') && to < end && !Chars.is(text[to], Chars.SPACE);
    }
    if (!mayHaveSpans) {
      return words(from, to);
    }
    Spans spans = new Spans(text, to, end);
    int at = from;
    while (at < to && spans.find(at)) {
      at = words(at, spans.from());
      if (at < spans.to()) {
        keep(at, spans.to());
        at = spans.to();
      }
    }
    return words(at, to);
  }

  private int words(int from, int to) {
    int at = from;
    while (at < to) {
      if (!Chars.is(text[at], Chars.WORD)) {
        keep(at, ++at);
        continue;
      }
      int kinds = 0;
      int wordEnd = at;
      while (wordEnd < to) {
        int kind = Chars.kind(text[wordEnd]);
        if ((kind & Chars.WORD) == 0 && !rules.isInWord(text, wordEnd, to)) {
          break;
        }
        kinds |= kind;
        wordEnd++;
      }
      at = (kinds & Chars.LETTER) == 0 ? keep(at, wordEnd) : word(at, wordEnd, kinds);
    }
    return at;
  }

  private int word(int from, int to, int kinds) {
    if (!settled.isEmpty()) {
      GlossaryIndex.Match match = settled.find(text, from, end);
      if (match != null) {
        return match.replacement() == null
            ? keep(from, match.end())
            : replace(from, match.end(), match.replacement());
      }
    }
    if (!doubtful.isEmpty()) {
      GlossaryIndex.Match match = doubtful.find(text, from, end);
      if (match != null) {
        report(from, match.end(), NAME);
        return keep(from, match.end());
      }
    }
    Verdict verdict = rules.judge(text, from, to, kinds, end);
    if (verdict.isKept()) {
      report(from, to, verdict);
      return keep(from, to);
    }
    int before = out.length();
    if (to > passage.from()) {
      rules.convert(text, from, to, passage.from(), passage.to(), end, out);
    }
    if (doubts != null && verdict.doubt() != null) {
      doubts.add(passage.inText(from), passage.inText(to), out.from(before), verdict.doubt());
    }
    return to;
  }

  private static final Verdict NAME = Verdict.keepBut("it is a name or a word of another language");

  private void report(int from, int to, Verdict verdict) {
    if (doubts != null && verdict.doubt() != null) {
      doubts.add(
          passage.inText(from),
          passage.inText(to),
          new String(text, from, to - from),
          verdict.doubt());
    }
  }

  private int keep(int from, int to) {
    int first = Math.max(from, passage.from());
    int last = Math.min(to, passage.to());
    if (first < last) {
      out.put(text, first, last);
    }
    return to;
  }

  /** The whole replacement belongs to the part that has the first letter. */
  private int replace(int from, int to, String replacement) {
    if (from >= passage.from() && from < passage.to()) {
      out.put(replacement.toCharArray());
    }
    return to;
  }
}
