package org.glasnik.language.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a glossary, found by how they begin. A word is found as it is written, and in
 * capitals; a word in lower case also with a capital at the start of a sentence.
 */
final class GlossaryIndex {

  /** Names shorter than this would be found at the beginning of too many words. */
  private static final int SHORTEST_WITH_ENDING = 4;

  /** What a phrase may be looked for behind: none of it stands inside a phrase. */
  private static final String PUNCTUATION = ",;:!?()\"„“”«»—–…|";

  private static final int BEGINNINGS = 1024;

  /** The order in which words are looked for: of those that stand at one place, the longest. */
  private static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry entry) -> -entry.word.length).thenComparing(Entry::written);

  /** Which beginnings of two letters there are: few words of a text get farther. */
  private final boolean[] beginnings = new boolean[BEGINNINGS];

  /** By the hash of the first letters, up to the first character that is none. */
  private final Entry[] @Nullable [] rows;

  private final Set<String> words = new HashSet<>();
  private final boolean isEmpty;
  private final String breaks;

  /** What is looked for as well, unless it is said here; null if there is nothing. */
  private final @Nullable GlossaryIndex behind;

  /**
   * A word and what becomes of it.
   *
   * @param replacement null if the word stays
   */
  private record Entry(String written, char[] word, @Nullable String replacement) {

    static Entry of(String written, @Nullable String replacement) {
      return new Entry(written, written.toCharArray(), replacement);
    }

    boolean isLowerCase() {
      return !Chars.is(word[0], Chars.UPPER);
    }
  }

  /**
   * A word of the glossary in a text.
   *
   * @param end behind its last letter
   * @param replacement null if it stays
   */
  record Match(int end, @Nullable String replacement) {}

  private record Found(Entry entry, Spelling spelling, int end) {}

  private enum Spelling {
    AS_WRITTEN,
    CAPITALISED,
    CAPITALS
  }

  private static final Spelling[] SPELLINGS = Spelling.values();

  GlossaryIndex(Glossary glossary) {
    this(glossary, null);
  }

  /**
   * A glossary before another one: where they differ about a word, it counts.
   *
   * @param behind null if there is none
   */
  GlossaryIndex(Glossary glossary, @Nullable GlossaryIndex behind) {
    this.behind = behind;
    List<Entry> entries = new ArrayList<>();
    for (String word : glossary.keep()) {
      entries.add(Entry.of(word, null));
    }
    glossary.replace().forEach((word, form) -> entries.add(Entry.of(word, form)));
    entries.sort(ORDER);
    rows = new Entry[Integer.highestOneBit(Math.max(1, entries.size())) * 4][];
    index(entries);
    isEmpty = entries.isEmpty() && (behind == null || behind.isEmpty);
    breaks = breaks(entries, behind == null ? "" : behind.breaks);
  }

  boolean isEmpty() {
    return isEmpty;
  }

  /** Characters that no phrase goes across; empty if no entry has more than one word. */
  String breaks() {
    return breaks;
  }

  /** The longest entry that begins with the word at a place; null if there is none. */
  @Nullable Match find(char[] text, int from, int end) {
    Found found = find(text, from, end, Set.of());
    return found == null ? null : new Match(found.end, spelled(found.entry, found.spelling));
  }

  /**
   * The same.
   *
   * @param settled words that are not looked for
   */
  private @Nullable Found find(char[] text, int from, int end, Set<String> settled) {
    Found own = mayBegin(text, from, end) ? findOwn(text, from, end, settled) : null;
    if (behind == null) {
      return own;
    }
    Found other = behind.find(text, from, end, words);
    return other != null && (own == null || ORDER.compare(other.entry, own.entry) < 0)
        ? other
        : own;
  }

  private @Nullable Found findOwn(char[] text, int from, int end, Set<String> settled) {
    int wordEnd = from + 1;
    while (wordEnd < end && Chars.is(text[wordEnd], Chars.WORD)) {
      wordEnd++;
    }
    Found best = null;
    int hash = 0;
    int shortest = Math.max(SHORTEST_WITH_ENDING, wordEnd - from - Endings.LONGEST);
    for (int at = from; at < wordEnd; at++) {
      hash = hash(hash, text[at]);
      int length = at + 1 - from;
      Entry[] row = length >= shortest || at + 1 == wordEnd ? rows[hash & (rows.length - 1)] : null;
      if (row != null) {
        Found found = find(row, text, from, end, settled);
        boolean isBetter =
            found != null && (best == null || ORDER.compare(found.entry, best.entry) < 0);
        best = isBetter ? found : best;
      }
    }
    return best;
  }

  private static @Nullable Found find(
      Entry[] row, char[] text, int from, int end, Set<String> settled) {
    for (Entry entry : row) {
      for (Spelling spelling : SPELLINGS) {
        int matched = isPossible(entry, spelling) ? match(entry, spelling, text, from, end) : -1;
        if (matched >= 0 && !settled.contains(entry.written)) {
          return new Found(entry, spelling, matched);
        }
      }
    }
    return null;
  }

  private boolean mayBegin(char[] text, int from, int end) {
    return beginnings[beginning(text[from], from + 1 < end ? text[from + 1] : 0)];
  }

  /**
   * By the first two letters; a word of one letter is only found before a character that is none.
   */
  private static int beginning(char first, char second) {
    int next = Chars.is(second, Chars.WORD) ? Chars.lower(second) : 0;
    return (Chars.lower(first) * 31 + next) % BEGINNINGS;
  }

  private static int hash(int hash, char letter) {
    int mixed = (hash ^ Chars.lower(letter)) * 0x9e3779b1;
    return mixed ^ (mixed >>> 15);
  }

  private static boolean isPossible(Entry entry, Spelling spelling) {
    return switch (spelling) {
      case AS_WRITTEN -> true;
      case CAPITALISED -> entry.isLowerCase();
      case CAPITALS -> entry.word.length > 1;
    };
  }

  /** Where the entry ends; -1 if it does not stand there. White space in it may be any. */
  private static int match(Entry entry, Spelling spelling, char[] text, int from, int end) {
    int at = from;
    for (int i = 0; i < entry.word.length; i++) {
      if (entry.word[i] == ' ') {
        int gap = at;
        while (at < end && Chars.is(text[at], Chars.SPACE)) {
          at++;
        }
        if (at == gap) {
          return -1;
        }
      } else if (at < end && text[at] == spelled(entry.word[i], spelling, i == 0)) {
        at++;
      } else {
        return -1;
      }
    }
    return withEnding(entry, text, from, at, end);
  }

  /** A name that stays may have an ending of its declension; then the whole word stays. */
  private static int withEnding(Entry entry, char[] text, int from, int to, int end) {
    int wordEnd = to;
    while (wordEnd < end && Chars.is(text[wordEnd], Chars.WORD)) {
      wordEnd++;
    }
    if (wordEnd == to) {
      return to;
    }
    boolean mayDecline =
        entry.replacement == null
            && entry.word.length >= SHORTEST_WITH_ENDING
            && Chars.is(text[from], Chars.UPPER);
    return mayDecline && Endings.isEnding(text, to, wordEnd) ? wordEnd : -1;
  }

  private static @Nullable String spelled(Entry entry, Spelling spelling) {
    if (entry.replacement == null) {
      return null;
    }
    StringBuilder out = new StringBuilder(entry.replacement);
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, spelled(out.charAt(i), spelling, i == 0));
    }
    return out.toString();
  }

  private static char spelled(char c, Spelling spelling, boolean isFirst) {
    boolean isCapital =
        spelling == Spelling.CAPITALS || (spelling == Spelling.CAPITALISED && isFirst);
    return isCapital ? Character.toUpperCase(c) : c;
  }

  private void index(List<Entry> entries) {
    Map<Integer, List<Entry>> lists = new HashMap<>();
    for (Entry entry : entries) {
      char[] word = entry.word;
      beginnings[beginning(word[0], word.length > 1 ? word[1] : 0)] = true;
      words.add(entry.written);
      int hash = hash(0, word[0]);
      for (int i = 1; i < word.length && Chars.is(word[i], Chars.WORD); i++) {
        hash = hash(hash, word[i]);
      }
      lists.computeIfAbsent(hash & (rows.length - 1), row -> new ArrayList<>()).add(entry);
    }
    lists.forEach((row, list) -> rows[row] = list.toArray(new Entry[0]));
  }

  /**
   * Of the punctuation what stands in no phrase.
   *
   * @param others what no phrase of other entries goes across; empty if they have none
   */
  private static String breaks(List<Entry> entries, String others) {
    StringBuilder breaks = new StringBuilder(others.isEmpty() ? PUNCTUATION : others);
    boolean hasPhrase = !others.isEmpty();
    for (Entry entry : entries) {
      if (entry.written.indexOf(' ') >= 0) {
        hasPhrase = true;
        for (int i = breaks.length() - 1; i >= 0; i--) {
          if (entry.written.indexOf(breaks.charAt(i)) >= 0) {
            breaks.deleteCharAt(i);
          }
        }
      }
    }
    return hasPhrase ? breaks.toString() : "";
  }
}
