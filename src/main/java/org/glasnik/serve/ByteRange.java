package org.glasnik.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a file, as RFC 9110, section 14, lets a client ask for it.
 *
 * @param first byte, from 0
 * @param last byte, which is part of the piece
 */
record ByteRange(int first, int last) {

  private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,9})-([0-9]{0,9})");

  /** The piece that the header asks for; nothing when the whole file is to be sent. */
  static Optional<ByteRange> parse(@Nullable String header, int length) {
    Matcher one = ONE.matcher(header == null ? "" : header);
    if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
      return Optional.empty();
    }
    boolean fromEnd = one.group(1).isEmpty();
    int first =
        fromEnd
            ? Math.max(0, length - Integer.parseInt(one.group(2)))
            : Integer.parseInt(one.group(1));
    int last =
        fromEnd || one.group(2).isEmpty()
            ? length - 1
            : Math.min(length - 1, Integer.parseInt(one.group(2)));
    return first <= last ? Optional.of(new ByteRange(first, last)) : Optional.empty();
  }

  String header(int length) {
    return "bytes " + first + "-" + last + "/" + length;
  }
}
