package org.glasnik.content.translation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.glasnik.markdown.BodyBlock;
import org.glasnik.source.CollapsedText;
import org.glasnik.source.Digest;
import org.glasnik.source.bind.FieldText;

/**
 * What an original said, in one line: a short digest of every translated field and of every block
 * of its text. It tells not only that something changed but also what.
 *
 * <pre>
 * v1;title=eQ6Gl;summary=0DJbV;demands.text=nCJ3o.Vd1-k;body=p8TFDe.hQwV_x.p0dKzH
 * </pre>
 *
 * @param fields digests by path; the entries of a list in their order
 * @param blocks each the letter of its kind and a digest
 */
public record SourceDigest(Map<String, List<String>> fields, List<String> blocks) {

  private static final String VERSION = "v1";
  private static final String BODY = "body";

  /** Thirty bits: of two blocks in a text, one in a thousand million pairs would be alike. */
  private static final int LETTERS = 5;

  /** Of a longer list the rest has one digest: the line stays one that fits into a file. */
  static final int MOST = 1_000;

  /** Begins the digest of a rest; no kind of block has this letter. */
  private static final char REST = 'a';

  private static final Pattern OTHER_VERSION = Pattern.compile("v[0-9]+(?:;.*)?");

  /** The digest of what a document says now. */
  public static SourceDigest of(Original original) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (FieldText field : original.texts()) {
      fields
          .computeIfAbsent(escaped(field.path()), path -> new ArrayList<>(1))
          .add(shortDigest(CollapsedText.of(field.text())));
    }
    fields.replaceAll((path, digests) -> cut(digests));
    return new SourceDigest(
        fields, cut(original.blocks().stream().map(SourceDigest::block).toList()));
  }

  /** The digest that stands in a file; nothing if the text is none of this form. */
  public static Optional<SourceDigest> parse(String text) {
    String[] parts = text.strip().split(";", -1);
    if (!parts[0].equals(VERSION)) {
      return Optional.empty();
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<String> blocks = List.of();
    for (int i = 1; i < parts.length; i++) {
      int sign = parts[i].indexOf('=');
      String path = parts[i].substring(0, Math.max(0, sign));
      List<String> digests = List.of(parts[i].substring(sign + 1).split("\\.", -1));
      if (!isOf(path, ".%") || !digests.stream().allMatch(digest -> isOf(digest, ""))) {
        return Optional.empty();
      }
      if (!path.equals(BODY)) {
        fields.put(path, digests);
      } else if (digests.stream().allMatch(digest -> DigestComparison.noun(digest).isPresent())) {
        blocks = digests;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new SourceDigest(fields, blocks));
  }

  /** Whether a text looks like a digest that another version of the program wrote. */
  static boolean isOfOtherVersion(String text) {
    return !text.strip().split(";", -1)[0].equals(VERSION)
        && OTHER_VERSION.matcher(text.strip()).matches();
  }

  /** Whether this is one or more ASCII letters, digits and signs of names, and some others. */
  private static boolean isOf(String text, String others) {
    return !text.isEmpty()
        && text.chars()
            .allMatch(
                c ->
                    (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || c == '_'
                        || c == '-'
                        || others.indexOf(c) >= 0);
  }

  private static List<String> cut(List<String> digests) {
    if (digests.size() <= MOST) {
      return digests;
    }
    List<String> cut = new ArrayList<>(digests.subList(0, MOST));
    cut.add(REST + shortDigest(String.join(".", digests.subList(MOST, digests.size()))));
    return cut;
  }

  /** Whether a digest is not of one piece but of all that come after the first thousand. */
  static boolean isRest(String digest) {
    return digest.length() == LETTERS + 1 && digest.charAt(0) == REST;
  }

  static String block(BodyBlock block) {
    return block.kind().letter() + shortDigest(block.normal());
  }

  /** A path as it stands in a digest: an editor may give a name of any letters to an entry. */
  static String escaped(String path) {
    StringBuilder out = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
      if (plain) {
        out.append(c);
      } else {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return out.toString();
  }

  private static String shortDigest(String text) {
    byte[] bytes = HexFormat.of().parseHex(Digest.of(text).hex().substring(0, 8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).substring(0, LETTERS);
  }

  /** As it stands in a file: letters that mean nothing in YAML. */
  @Override
  public String toString() {
    StringJoiner out = new StringJoiner(";").add(VERSION);
    fields.forEach((path, digests) -> out.add(path + "=" + String.join(".", digests)));
    if (!blocks.isEmpty()) {
      out.add(BODY + "=" + String.join(".", blocks));
    }
    return out.toString();
  }
}
