package org.glasnik.content.type;

import java.util.List;
import java.util.Optional;
import org.glasnik.content.ContentType;

/** Every type of content. A new type is one record and one line here. */
public final class ContentTypes {

  /** In the order in which menus and lists of sections show them. */
  public static final List<ContentType<?>> ALL =
      List.of(
          News.TYPE,
          Press.TYPE,
          Campaign.TYPE,
          Event.TYPE,
          Publication.TYPE,
          Issue.TYPE,
          StandalonePage.TYPE);

  private ContentTypes() {}

  public static Optional<ContentType<?>> byFolder(String folder) {
    for (ContentType<?> type : ALL) {
      if (type.folder().equals(folder)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
