package org.glasnik.output.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest items of a list, before they are written in a feed's format. All addresses are
 * absolute.
 *
 * @param id a tag URI that stays when the site moves
 * @param page address of the list as a web page
 * @param self address of the feed in the format that it is written in
 * @param language tag for {@code xml:lang}
 * @param feedLanguage what feed readers and their validators know, see the language's own file
 * @param author who publishes it
 * @param updated of the newest entry; null for a feed without entries
 */
public record Feed(
    String id,
    String title,
    String description,
    String page,
    String self,
    String language,
    String feedLanguage,
    String author,
    @Nullable Instant updated,
    List<Entry> entries) {

  public Feed {
    entries = List.copyOf(entries);
  }

  /**
   * One item in one language.
   *
   * @param id a tag URI, different for each language; a stand-in has that of the text it shows, so
   *     that readers of both feeds get it once
   * @param language tag of the text where it is not the feed's; null if it is
   * @param creators names or, where a person is protected, roles
   * @param summary plain text; empty if the editor gave none
   * @param html the whole text with absolute addresses; empty if there is none
   * @param alternates the same item in other languages
   * @param sourceUrl where a republished text comes from, null for an own one
   */
  public record Entry(
      String id,
      String url,
      @Nullable String language,
      String title,
      Instant published,
      Instant updated,
      List<String> creators,
      String summary,
      String html,
      List<Topic> topics,
      @Nullable Picture picture,
      List<Alternate> alternates,
      @Nullable String sourceName,
      @Nullable String sourceUrl,
      @Nullable String rights) {

    public Entry {
      creators = List.copyOf(creators);
      topics = List.copyOf(topics);
      alternates = List.copyOf(alternates);
    }
  }

  /**
   * A topic.
   *
   * @param id the same in all languages
   * @param scheme address of the list of topics, which makes the id unique in the world
   */
  public record Topic(String id, String label, String scheme) {}

  /**
   * The picture of an item.
   *
   * @param bytes length of the file, 0 if unknown
   * @param width in pixels, 0 if unknown
   * @param height in pixels, 0 if unknown
   */
  public record Picture(
      String url, String mediaType, long bytes, int width, int height, String alt) {}

  /** A translation. */
  public record Alternate(String hreflang, String url) {}
}
