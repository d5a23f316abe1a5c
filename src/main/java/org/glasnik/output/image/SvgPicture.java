package org.glasnik.output.image;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A drawing. Unlike the other formats it is a document and could do what a web page can: so it is
 * read with a parser that fetches nothing, and written anew from the words that draw.
 */
final class SvgPicture {

  /** Elements inside elements. */
  static final int MAX_DEPTH = 200;

  private static final int MAX_BYTES = 5 * 1024 * 1024;
  private static final String ATTRIBUTE_LIMIT =
      "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit";

  private SvgPicture() {}

  /** The size that the root element asks for, in CSS pixels. */
  static PictureSize size(byte[] bytes) throws PictureFault {
    try {
      XMLStreamReader reader = open(bytes);
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        checkEvent(reader);
      }
      return SvgSize.of(
          reader.getAttributeValue(null, "width"),
          reader.getAttributeValue(null, "height"),
          reader.getAttributeValue(null, "viewBox"));
    } catch (XMLStreamException | RuntimeException broken) {
      throw notWellFormed(broken);
    }
  }

  /** The drawing with only what draws; what was dangerous is told, what was mere words is not. */
  static byte[] clean(byte[] bytes, SvgRemovals removals) throws PictureFault {
    if (bytes.length > MAX_BYTES) {
      throw PictureFault.tooLarge("the drawing's file is larger than 5 MB", "save it as PNG");
    }
    try {
      XMLStreamReader reader = open(bytes);
      SvgWriter writer = new SvgWriter(removals);
      while (reader.hasNext()) {
        int event = reader.next();
        checkEvent(reader);
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> writer.start(reader);
          case XMLStreamConstants.END_ELEMENT -> writer.end(reader.getLocation().getLineNumber());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              writer.text(reader.getText());
          default -> {
            // Comments and instructions to other programs draw nothing.
          }
        }
      }
      return writer.finish().getBytes(StandardCharsets.UTF_8);
    } catch (XMLStreamException | RuntimeException broken) {
      // The JDK's parser answers some broken files with unchecked exceptions.
      throw notWellFormed(broken);
    }
  }

  private static XMLStreamReader open(byte[] bytes) throws XMLStreamException, PictureFault {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // Pinned, because its default differs from one Java to the next.
    factory.setProperty(ATTRIBUTE_LIMIT, "500");
    return factory.createXMLStreamReader(new StringReader(text(bytes)));
  }

  /** Decoded here, because the parser prints to the console what it thinks of bad letters. */
  private static String text(byte[] bytes) throws PictureFault {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException broken) {
      throw PictureFault.unsuitable(
          "the drawing's file is not in UTF-8", "save it in the encoding UTF-8");
    }
  }

  private static void checkEvent(XMLStreamReader reader) throws PictureFault {
    int event = reader.getEventType();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw PictureFault.unsuitable(
          "the drawing has a DOCTYPE, which can pull in other files",
          "delete the part from \"<!DOCTYPE\" to its \">\" in a text editor, or save it from the"
              + " drawing program as plain SVG");
    }
  }

  private static PictureFault notWellFormed(Exception broken) {
    // The parser's own words follow the machine's language; its line does not.
    if (broken instanceof XMLStreamException syntax && syntax.getLocation() != null) {
      return PictureFault.damaged(
          "it is no well-formed XML, see line " + syntax.getLocation().getLineNumber());
    }
    return PictureFault.damaged("it is no well-formed XML");
  }
}
