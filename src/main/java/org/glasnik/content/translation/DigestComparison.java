package org.glasnik.content.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.glasnik.content.translation.CommonRun.Match;
import org.glasnik.content.translation.SourceChange.Kind;
import org.glasnik.content.translation.SourceChange.Part;
import org.glasnik.markdown.BodyBlock;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.bind.FieldText;

/** What has changed in an original since a translator saw it. */
public final class DigestComparison {

  private static final String REST = "rest of the text";

  private final Original original;
  private final List<SourceChange> changes = new ArrayList<>();
  private final Map<Gone, Integer> gone = new LinkedHashMap<>();

  private DigestComparison(Original original) {
    this.original = original;
  }

  /** A piece of the original as it is now. */
  private record Piece(String digest, String noun, int number, String words, SourceSpan span) {}

  /** What stood between two pieces that stayed, and what stands there now. */
  private record Gap(List<String> before, List<Piece> now) {

    boolean hasRest() {
      return before.stream().anyMatch(SourceDigest::isRest)
          || now.stream().map(Piece::digest).anyMatch(SourceDigest::isRest);
    }
  }

  /** What is known of a piece that is not there any more. */
  private record Gone(Part part, String noun) {}

  /** The changes in the order of the original, what is gone at the end; none if it is the same. */
  public static List<SourceChange> changes(SourceDigest seen, Original original) {
    DigestComparison comparison = new DigestComparison(original);
    comparison.fields(seen);
    comparison.blocks(seen);
    List<SourceChange> changes = new ArrayList<>(comparison.changes);
    changes.sort(Comparator.comparing(SourceChange::span));
    SourceSpan file = SourceSpan.whole(original.document().path());
    comparison.gone.forEach(
        (what, count) ->
            changes.add(new SourceChange(Kind.GONE, what.part(), what.noun(), 0, "", count, file)));
    return List.copyOf(changes);
  }

  /** What a block is called whose digest this is; nothing if it is no digest of a block. */
  static Optional<String> noun(String digest) {
    if (SourceDigest.isRest(digest)) {
      return Optional.of(REST);
    }
    for (BodyBlock.Kind kind : BodyBlock.Kind.values()) {
      if (kind.letter() == digest.charAt(0)) {
        return Optional.of(kind.noun());
      }
    }
    return Optional.empty();
  }

  private void fields(SourceDigest seen) {
    Map<String, List<String>> now = SourceDigest.of(original).fields();
    Map<String, List<FieldText>> texts = new HashMap<>();
    for (FieldText text : original.texts()) {
      texts.computeIfAbsent(SourceDigest.escaped(text.path()), path -> new ArrayList<>()).add(text);
    }
    Set<String> paths = new LinkedHashSet<>(now.keySet());
    paths.addAll(seen.fields().keySet());
    for (String path : paths) {
      List<String> before = seen.fields().getOrDefault(path, List.of());
      List<String> digests = now.getOrDefault(path, List.of());
      if (!before.equals(digests)) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < digests.size(); i++) {
          FieldText text = texts.getOrDefault(path, List.of()).get(i);
          int number = digests.size() == 1 ? 0 : i + 1;
          pieces.add(
              new Piece(digests.get(i), text.path(), number, text.text().strip(), text.span()));
        }
        compare(before, pieces, digest -> new Gone(Part.FIELD, path));
      }
    }
  }

  private void blocks(SourceDigest seen) {
    List<String> digests = SourceDigest.of(original).blocks();
    List<Piece> pieces = new ArrayList<>();
    Map<BodyBlock.Kind, Integer> numbers = new LinkedHashMap<>();
    for (int i = 0; i < digests.size(); i++) {
      BodyBlock block = original.blocks().get(i);
      int number = numbers.merge(block.kind(), 1, Integer::sum);
      boolean rest = SourceDigest.isRest(digests.get(i));
      pieces.add(
          new Piece(
              digests.get(i),
              rest ? REST : block.kind().noun(),
              rest ? 0 : number,
              block.words(),
              block.span()));
    }
    compare(seen.blocks(), pieces, digest -> new Gone(Part.BLOCK, noun(digest).orElseThrow()));
  }

  private void compare(List<String> before, List<Piece> now, Function<String, Gone> naming) {
    List<Gap> gaps = gaps(before, now);
    Gap last = gaps.get(gaps.size() - 1);
    if (last.hasRest()) {
      // What was pushed into the rest, or came out of it, can't be told from what is new or gone.
      gaps.remove(gaps.size() - 1);
      rest(last, naming);
    }
    Map<String, Integer> removed = new HashMap<>();
    gaps.forEach(gap -> gap.before().forEach(digest -> removed.merge(digest, 1, Integer::sum)));
    Map<String, Integer> moved = new HashMap<>();
    Set<Piece> stray = new HashSet<>();
    for (Gap gap : gaps) {
      for (Piece piece : gap.now()) {
        if (takeOne(removed, piece.digest())) {
          moved.merge(piece.digest(), 1, Integer::sum);
          stray.add(piece);
          change(Kind.MOVED, naming.apply(piece.digest()).part(), piece);
        }
      }
    }
    for (Gap gap : gaps) {
      gap.before().removeIf(digest -> takeOne(moved, digest));
      gap.now().removeIf(stray::contains);
      gap(gap, naming);
    }
  }

  /** What stands between the pieces that stayed; at least one, be it empty. */
  private static List<Gap> gaps(List<String> before, List<Piece> now) {
    List<Match> matches =
        new ArrayList<>(CommonRun.of(before, now.stream().map(Piece::digest).toList()));
    matches.add(new Match(before.size(), now.size()));
    List<Gap> gaps = new ArrayList<>();
    int first = 0;
    int second = 0;
    for (Match match : matches) {
      gaps.add(
          new Gap(
              new ArrayList<>(before.subList(first, match.first())),
              new ArrayList<>(now.subList(second, match.second()))));
      first = match.first() + 1;
      second = match.second() + 1;
    }
    return gaps;
  }

  private static <T> boolean takeOne(Map<T, Integer> counts, T key) {
    Integer count = counts.get(key);
    if (count == null) {
      return false;
    }
    if (count == 1) {
      counts.remove(key);
    } else {
      counts.put(key, count - 1);
    }
    return true;
  }

  private void rest(Gap gap, Function<String, Gone> naming) {
    if (gap.now().isEmpty()) {
      gone.merge(naming.apply(gap.before().get(gap.before().size() - 1)), 1, Integer::sum);
      return;
    }
    Piece first = gap.now().get(0);
    Part part = naming.apply(first.digest()).part();
    String noun = part == Part.FIELD ? first.noun() : REST;
    int number = part == Part.FIELD ? first.number() : 0;
    change(
        Kind.CHANGED, part, new Piece(first.digest(), noun, number, first.words(), first.span()));
  }

  /** Between two pieces that stayed: of one kind, the one became the other. */
  private void gap(Gap gap, Function<String, Gone> naming) {
    Map<Gone, Integer> left = new LinkedHashMap<>();
    gap.before().forEach(digest -> left.merge(naming.apply(digest), 1, Integer::sum));
    for (Piece piece : gap.now()) {
      Gone self = naming.apply(piece.digest());
      change(takeOne(left, self) ? Kind.CHANGED : Kind.ADDED, self.part(), piece);
    }
    left.forEach((what, count) -> gone.merge(what, count, Integer::sum));
  }

  private void change(Kind kind, Part part, Piece piece) {
    changes.add(
        new SourceChange(kind, part, piece.noun(), piece.number(), piece.words(), 1, piece.span()));
  }
}
