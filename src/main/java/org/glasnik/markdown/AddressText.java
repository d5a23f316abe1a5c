package org.glasnik.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.EnumSet;
import org.glasnik.source.SourceSpan;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Text in which web and mail addresses stand bare: they become links. */
final class AddressText {

  private static final LinkExtractor ADDRESSES =
      LinkExtractor.builder()
          .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
          .build();

  private final BodyWriter body;

  AddressText(BodyWriter body) {
    this.body = body;
  }

  void write(BasedSequence chars) {
    String text = chars.toString();
    int from = chars.getStartOffset();
    int done = 0;
    for (LinkSpan address : ADDRESSES.extractLinks(text)) {
      if (isWanted(text, address)) {
        set(text, done, address.getBeginIndex());
        link(text, address, from);
        done = address.getEndIndex();
      }
    }
    set(text, done, text.length());
  }

  private void set(String text, int from, int to) {
    body.typography.write(text, from, to, text.length(), body.out.text);
  }

  private static boolean isWanted(String text, LinkSpan address) {
    return address.getType() != LinkType.URL
        || Targets.isWeb(text.substring(address.getBeginIndex(), address.getEndIndex()));
  }

  private void link(String text, LinkSpan address, int offset) {
    String shown = unescaped(text.substring(address.getBeginIndex(), address.getEndIndex()));
    String target =
        switch (address.getType()) {
          case EMAIL -> "mailto:" + shown;
          case WWW -> "https://" + shown;
          case URL -> shown;
        };
    SourceSpan span =
        body.lines.span(offset + address.getBeginIndex(), offset + address.getEndIndex());
    boolean open = body.links.open(target, span, Attributes.NONE, false);
    body.literal(shown);
    body.links.close(open);
  }

  private static String unescaped(String text) {
    return text.indexOf('\\') < 0 ? text : Escaping.unescapeString(text, false);
  }
}
