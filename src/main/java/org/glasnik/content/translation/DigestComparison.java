package org.glasnik.content.translation;

import java.util.ArrayList;
import java.util.Comparator;
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

  private final Original original;
  private final List<SourceChange> changes = new ArrayList<>();
  private final Map<Gone, Integer> gone = new LinkedHashMap<>();

  private DigestComparison(Original original) {
    this.original = original;
  }

  /** A piece of the original as it is now. */
  private record Piece(String digest, String noun, int number, String words, SourceSpan span) {}

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
    for (BodyBlock.Kind kind : BodyBlock.Kind.values()) {
      if (kind.letter() == digest.charAt(0)) {
        return Optional.of(kind.noun());
      }
    }
    return Optional.empty();
  }

  private void fields(SourceDigest seen) {
    Map<String, List<String>> now = SourceDigest.of(original).fields();
    Set<String> paths = new LinkedHashSet<>(now.keySet());
    paths.addAll(seen.fields().keySet());
    for (String path : paths) {
      List<String> before = seen.fields().getOrDefault(path, List.of());
      List<String> digests = now.getOrDefault(path, List.of());
      if (!before.equals(digests)) {
        List<FieldText> texts =
            original.texts().stream()
                .filter(text -> SourceDigest.escaped(text.path()).equals(path))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
          FieldText text = texts.get(i);
          int number = texts.size() == 1 ? 0 : i + 1;
          pieces.add(
              new Piece(digests.get(i), text.path(), number, text.text().strip(), text.span()));
        }
        compare(before, pieces, digest -> new Gone(Part.FIELD, path));
      }
    }
  }

  private void blocks(SourceDigest seen) {
    List<Piece> pieces = new ArrayList<>();
    Map<BodyBlock.Kind, Integer> numbers = new LinkedHashMap<>();
    for (BodyBlock block : original.blocks()) {
      int number = numbers.merge(block.kind(), 1, Integer::sum);
      String digest = SourceDigest.block(block);
      pieces.add(new Piece(digest, block.kind().noun(), number, block.words(), block.span()));
    }
    compare(seen.blocks(), pieces, digest -> new Gone(Part.BLOCK, noun(digest).orElseThrow()));
  }

  private void compare(List<String> before, List<Piece> now, Function<String, Gone> naming) {
    List<String> removed = new ArrayList<>();
    List<Piece> added = new ArrayList<>();
    List<String> digests = now.stream().map(Piece::digest).toList();
    List<List<String>> gapsBefore = new ArrayList<>();
    List<List<Piece>> gapsNow = new ArrayList<>();
    int first = 0;
    int second = 0;
    List<Match> matches = new ArrayList<>(CommonRun.of(before, digests));
    matches.add(new Match(before.size(), now.size()));
    for (Match match : matches) {
      gapsBefore.add(new ArrayList<>(before.subList(first, match.first())));
      gapsNow.add(new ArrayList<>(now.subList(second, match.second())));
      removed.addAll(before.subList(first, match.first()));
      added.addAll(now.subList(second, match.second()));
      first = match.first() + 1;
      second = match.second() + 1;
    }
    List<Piece> moved = added.stream().filter(piece -> removed.remove(piece.digest())).toList();
    for (Piece piece : moved) {
      gapsNow.forEach(gap -> gap.remove(piece));
      removeOne(gapsBefore, piece.digest());
      change(Kind.MOVED, naming.apply(piece.digest()).part(), piece);
    }
    for (int i = 0; i < gapsNow.size(); i++) {
      gap(gapsBefore.get(i), gapsNow.get(i), naming);
    }
  }

  private static void removeOne(List<List<String>> gaps, String digest) {
    for (List<String> gap : gaps) {
      if (gap.remove(digest)) {
        return;
      }
    }
  }

  /** Between two pieces that stayed: of one kind, the one became the other. */
  private void gap(List<String> before, List<Piece> now, Function<String, Gone> naming) {
    for (Piece piece : now) {
      Gone self = naming.apply(piece.digest());
      Optional<String> same = before.stream().filter(d -> naming.apply(d).equals(self)).findFirst();
      same.ifPresent(before::remove);
      change(same.isPresent() ? Kind.CHANGED : Kind.ADDED, self.part(), piece);
    }
    before.forEach(digest -> gone.merge(naming.apply(digest), 1, Integer::sum));
  }

  private void change(Kind kind, Part part, Piece piece) {
    changes.add(
        new SourceChange(kind, part, piece.noun(), piece.number(), piece.words(), 1, piece.span()));
  }
}
