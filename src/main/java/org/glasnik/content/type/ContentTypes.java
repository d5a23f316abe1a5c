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

  public static Optional<ContentType<?>> byId(String id) {
    return first(ALL.stream().filter(type -> type.id().equals(id)).toList());
  }

  public static Optional<ContentType<?>> byFolder(String folder) {
    return first(ALL.stream().filter(type -> type.folder().equals(folder)).toList());
  }

  private static Optional<ContentType<?>> first(List<ContentType<?>> found) {
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }
}
