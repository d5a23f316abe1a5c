package org.glasnik.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Bytes of a file to text: UTF-8 only, with {@code \n} between lines and no byte order mark. */
public final class SourceText {

  private static final String RULE = "encoding";

  private static final String SAVE_AS_UTF8 =
      "open the file in your editor and save it again with the encoding UTF-8";

  /** More would only repeat the same mistake, for instance when a picture was named .md. */
  private static final int MAX_CONTROL_CHARACTERS = 5;

  private SourceText() {}

  /**
   * The text of a file, or nothing when it is not UTF-8 or holds control characters, which no page
   * and no feed could carry.
   */
  public static Optional<String> decode(SourceFile file, Problems problems) {
    byte[] bytes = file.bytes();
    String text = new String(bytes, StandardCharsets.UTF_8);
    // The replacement character is either in the file itself or stands for bytes that are no UTF-8.
    if (text.indexOf('\uFFFD') >= 0 && !isUtf8(file.path(), bytes, problems)) {
      return Optional.empty();
    }
    if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
      text = text.substring(1);
    }
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    return hasControlCharacters(file.path(), text, problems) ? Optional.empty() : Optional.of(text);
  }

  private static boolean isUtf8(SourcePath path, byte[] bytes, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    if (!decoder.decode(in, out, true).isError()) {
      return true;
    }
    int offset = in.position();
    String before = out.flip().toString();
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    String lineStart = before.substring(before.lastIndexOf('\n') + 1);
    int column = 1 + lineStart.codePointCount(0, lineStart.length());
    String what =
        String.format(
            Locale.ROOT,
            "the file is not UTF-8: its byte %d (hexadecimal %02X) is no letter there; %s",
            offset + 1,
            bytes[offset],
            EncodingGuess.of(bytes));
    problems.error(RULE, new SourceSpan(path, line, column, 0), what, SAVE_AS_UTF8);
    return false;
  }

  private static boolean hasControlCharacters(SourcePath path, String text, Problems problems) {
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c)) {
        found++;
        if (c == 0) {
          problems.error(
              RULE,
              place(path, text, i),
              "the file holds zero bytes; it looks like UTF-16, or it is no text",
              SAVE_AS_UTF8);
          return true;
        }
        problems.error(
            "character",
            place(path, text, i),
            String.format(
                Locale.ROOT, "an invisible control character (U+%04X) stands here", (int) c),
            "delete it; such characters come along when text is pasted from Word or from slides");
        if (found == MAX_CONTROL_CHARACTERS) {
          return true;
        }
      }
    }
    return found > 0;
  }

  private static boolean isControl(char c) {
    if (c >= ' ') {
      return c >= 0x7f && (c <= 0x9f || c >= 0xfffe);
    }
    return c != '\n' && c != '\t';
  }

  private static SourceSpan place(SourcePath path, String text, int at) {
    int line = 1;
    int lineStart = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
      line++;
      lineStart = i + 1;
    }
    return new SourceSpan(path, line, 1 + text.codePointCount(lineStart, at), 1);
  }
}
