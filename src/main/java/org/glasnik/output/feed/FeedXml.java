package org.glasnik.output.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/**
 * Rome's way from a feed to bytes, and the elements of other vocabularies that it does not know.
 */
final class FeedXml {

  static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");
  static final Namespace DC = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");
  static final Namespace MEDIA = Namespace.getNamespace("media", "http://search.yahoo.com/mrss/");

  private FeedXml() {}

  static Document document(WireFeed feed) {
    try {
      return new WireFeedOutput().outputJDom(feed);
    } catch (FeedException impossible) {
      // Rome checks what we have made sure of: that title, link and description are there.
      throw new IllegalStateException(impossible);
    }
  }

  static byte[] bytes(Document document) {
    Format format = Format.getRawFormat().setLineSeparator("\n");
    return new XMLOutputter(format).outputString(document).getBytes(StandardCharsets.UTF_8);
  }

  static Element element(Namespace namespace, String name, String text) {
    return new Element(name, namespace).setText(text(text));
  }

  /** The picture in Media RSS, which readers show before the text. */
  static Element media(Feed.Picture picture) {
    Element content =
        new Element("content", MEDIA)
            .setAttribute("url", text(picture.url()))
            .setAttribute("type", picture.mediaType())
            .setAttribute("medium", "image");
    if (picture.bytes() > 0) {
      content.setAttribute("fileSize", Long.toString(picture.bytes()));
    }
    if (picture.width() > 0 && picture.height() > 0) {
      content
          .setAttribute("width", Integer.toString(picture.width()))
          .setAttribute("height", Integer.toString(picture.height()));
    }
    if (!picture.alt().isEmpty()) {
      content.addContent(
          element(MEDIA, "description", picture.alt()).setAttribute("type", "plain"));
    }
    return content;
  }

  /** The text without the characters that XML cannot hold, not even escaped. */
  static String text(String text) {
    int good = 0;
    while (good < text.length() && isXml(text, good)) {
      good++;
    }
    if (good == text.length()) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isXml(text, i)) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /** Source: XML 1.0, production 2; a surrogate counts as part of its pair. */
  private static boolean isXml(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return (c >= 0x20 || c == '\t' || c == '\n' || c == '\r') && c < 0xFFFE;
  }
}
