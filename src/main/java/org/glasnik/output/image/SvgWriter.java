package org.glasnik.output.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Writes the elements and attributes of a drawing that may stay, in one fixed way. */
final class SvgWriter {

  private final SvgRemovals removals;
  private final StringBuilder out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"");
  private final int namespaces = out.length();
  private final Deque<String> open = new ArrayDeque<>();
  private final List<String> openIds = new ArrayList<>();
  private final Deque<Boolean> hasId = new ArrayDeque<>();
  private final SvgCopies copies = new SvgCopies();
  private final StringBuilder style = new StringBuilder();
  private boolean tagOpen;
  private boolean usesXlink;
  private int skipped;

  SvgWriter(SvgRemovals removals) {
    this.removals = removals;
  }

  void start(XMLStreamReader element) throws PictureFault {
    if (open.size() > SvgPicture.MAX_DEPTH) {
      throw PictureFault.tooLarge(
          "the drawing's parts lie too deep inside each other", "simplify it");
    }
    String name = element.getLocalName();
    String namespace = element.getNamespaceURI();
    boolean drawing = namespace == null || namespace.equals(SvgVocabulary.NAMESPACE);
    if (open.isEmpty()) {
      startRoot(element, drawing && name.equals("svg"));
      return;
    }
    if (skipped > 0 || !drawing || !isKept(name, element.getLocation().getLineNumber())) {
      skipped++;
      return;
    }
    closeTag();
    // A picture's links lead nowhere, but what they hold is part of the drawing.
    String kept = name.equals("a") ? "g" : name;
    out.append('<').append(kept);
    push(kept, element.getAttributeValue(null, "id"));
    attributes(element, kept);
    tagOpen = true;
  }

  void end(int line) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    String name = open.pop();
    if (name.equals("style")) {
      String sheet = SvgStyle.sheet(style.toString(), () -> removals.add("a style rule", line));
      style.setLength(0);
      if (!sheet.isEmpty()) {
        closeTag();
        escape(sheet);
      }
    }
    if (hasId.pop()) {
      openIds.remove(openIds.size() - 1);
    }
    if (tagOpen) {
      out.append("/>");
      tagOpen = false;
    } else {
      out.append("</").append(name).append('>');
    }
  }

  void text(String text) {
    if (skipped > 0 || open.isEmpty()) {
      return;
    }
    String parent = open.element();
    if (parent.equals("style")) {
      style.append(text);
    } else if (SvgVocabulary.TEXTS.contains(parent)) {
      closeTag();
      escape(text);
    }
  }

  String finish() throws PictureFault {
    copies.check();
    if (usesXlink) {
      out.insert(namespaces, " xmlns:xlink=\"" + SvgVocabulary.XLINK + "\"");
    }
    return out.append('\n').toString();
  }

  private void startRoot(XMLStreamReader root, boolean isSvg) throws PictureFault {
    if (!isSvg) {
      throw PictureFault.unsuitable(
          "it begins with <" + root.getLocalName() + ">, not with <svg>",
          "take a picture in the format JPEG, PNG, GIF, WebP or SVG");
    }
    push("svg", root.getAttributeValue(null, "id"));
    if (root.getAttributeValue(null, "viewBox") == null) {
      String box =
          SvgSize.viewBox(
              root.getAttributeValue(null, "width"), root.getAttributeValue(null, "height"));
      if (box != null) {
        attribute("viewBox", box);
      }
    }
    attributes(root, "svg");
    tagOpen = true;
  }

  private void push(String name, @Nullable String id) {
    open.push(name);
    hasId.push(id != null);
    if (id != null) {
      openIds.add(id);
    }
    copies.addElement(openIds);
  }

  private boolean isKept(String name, int line) {
    if (SvgVocabulary.ELEMENTS.contains(name) || name.equals("a")) {
      return true;
    }
    if (!SvgVocabulary.WORDS_ABOUT_IT.contains(name)) {
      removals.add("<" + name + ">", line);
    }
    return false;
  }

  private void attributes(XMLStreamReader element, String kept) {
    int line = element.getLocation().getLineNumber();
    for (int i = 0; i < element.getAttributeCount(); i++) {
      String namespace = element.getAttributeNamespace(i);
      String name = element.getAttributeLocalName(i);
      String value = element.getAttributeValue(i);
      if (namespace == null || namespace.isEmpty()) {
        plainAttribute(kept, name, value, line);
      } else if (namespace.equals(SvgVocabulary.XLINK) && name.equals("href")) {
        reference(kept, "xlink:href", value, line);
      } else if (namespace.equals(SvgVocabulary.XML) && !name.equals("base")) {
        attribute("xml:" + name, value);
      }
    }
  }

  private void plainAttribute(String element, String name, String value, int line) {
    if (name.equals("href")) {
      reference(element, "href", value, line);
    } else if (name.equals("style")) {
      String declarations =
          SvgStyle.declarations(value, () -> removals.add("a style that loads something", line));
      if (!declarations.isEmpty()) {
        attribute("style", declarations);
      }
    } else if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
      removals.add("\"" + name + "\"", line);
    } else if (SvgVocabulary.isAttribute(name)) {
      if (SvgStyle.isHarmless(value)) {
        attribute(name, value);
      } else {
        removals.add("the value of \"" + name + "\"", line);
      }
    }
  }

  private void reference(String element, String name, String target, int line) {
    String trimmed = target.strip();
    if (element.equals("image")) {
      SvgEmbedded.clean(trimmed)
          .ifPresentOrElse(
              data -> link(name, data), () -> removals.add("a picture inside the picture", line));
    } else if (SvgVocabulary.REFERRING.contains(element)) {
      if (trimmed.startsWith("#")) {
        link(name, trimmed);
        if (element.equals("use")) {
          copies.addCopy(trimmed.substring(1), openIds);
        }
      } else {
        removals.add("a link to \"" + shortened(trimmed) + "\"", line);
      }
    }
  }

  private void link(String name, String value) {
    usesXlink |= name.startsWith("xlink");
    attribute(name, value);
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
  }

  private void closeTag() {
    if (tagOpen) {
      out.append('>');
      tagOpen = false;
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\t', '\n', '\r' -> out.append(' ');
        default -> out.append(c);
      }
    }
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
