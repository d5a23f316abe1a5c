package org.glasnik.language.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

  private static final int ROWS = 1024;

  private final Entry[] @Nullable [] rows = new Entry[ROWS][];
  private final boolean isEmpty;
  private final String breaks;

  /**
   * A word and what becomes of it.
   *
   * @param replacement null if the word stays
   */
  private record Entry(char[] word, @Nullable String replacement) {

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

  private enum Spelling {
    AS_WRITTEN,
    CAPITALISED,
    CAPITALS
  }

  private static final Spelling[] SPELLINGS = Spelling.values();

  GlossaryIndex(Glossary glossary) {
    List<Entry> entries = new ArrayList<>();
    for (String word : glossary.keep()) {
      entries.add(new Entry(word.toCharArray(), null));
    }
    for (Map.Entry<String, String> word : glossary.replace().entrySet()) {
      entries.add(new Entry(word.getKey().toCharArray(), word.getValue()));
    }
    entries.sort(
        Comparator.comparing((Entry entry) -> -entry.word.length)
            .thenComparing(entry -> new String(entry.word)));
    entries.forEach(this::index);
    isEmpty = entries.isEmpty();
    breaks = breaks(entries);
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
    Entry[] row = rows[row(text[from], from + 1 < end ? text[from + 1] : 0)];
    if (row == null) {
      return null;
    }
    for (Entry entry : row) {
      for (Spelling spelling : SPELLINGS) {
        int matched = isPossible(entry, spelling) ? match(entry, spelling, text, from, end) : -1;
        if (matched >= 0) {
          return new Match(matched, spelled(entry, spelling));
        }
      }
    }
    return null;
  }

  /**
   * By the first two letters; a word of one letter is only found before a character that is none.
   */
  private static int row(char first, char second) {
    int next = Chars.is(second, Chars.WORD) ? Chars.lower(second) : 0;
    return (Chars.lower(first) * 31 + next) % ROWS;
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

  private void index(Entry entry) {
    int row = row(entry.word[0], entry.word.length > 1 ? entry.word[1] : 0);
    Entry[] old = rows[row];
    Entry[] longer = old == null ? new Entry[1] : Arrays.copyOf(old, old.length + 1);
    longer[longer.length - 1] = entry;
    rows[row] = longer;
  }

  private static String breaks(List<Entry> entries) {
    StringBuilder breaks = new StringBuilder(PUNCTUATION);
    boolean hasPhrase = false;
    for (Entry entry : entries) {
      String word = new String(entry.word);
      if (word.indexOf(' ') >= 0) {
        hasPhrase = true;
        for (int i = breaks.length() - 1; i >= 0; i--) {
          if (word.indexOf(breaks.charAt(i)) >= 0) {
            breaks.deleteCharAt(i);
          }
        }
      }
    }
    return hasPhrase ? breaks.toString() : "";
  }
}
