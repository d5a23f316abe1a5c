package org.glasnik.site;

import java.time.Instant;
import java.util.Comparator;
import org.glasnik.content.Common;
import org.glasnik.content.Document;
import org.glasnik.content.Meta;
import org.glasnik.language.Language;
import org.glasnik.markdown.TypographicText;
import org.jspecify.annotations.Nullable;

/**
 * An item as it is shown to the readers of one language of a site, at its address: mostly in that
 * language, else as a stand-in in another one.
 */
public final class Page {

  /** Newest first; what has no date comes last, by address. */
  public static final Comparator<Page> NEWEST_FIRST =
      Comparator.comparing(Page::instant)
          .reversed()
          .thenComparing(page -> page.permalink().local());

  /** Soonest first. */
  public static final Comparator<Page> SOONEST_FIRST =
      Comparator.comparing(Page::instant).thenComparing(page -> page.permalink().local());

  private final Item item;
  private final Document document;
  private final Language reader;
  private final Permalink permalink;
  private final Permalink canonical;
  private final Visibility visibility;
  private final @Nullable Instant instant;

  private Page(Item item, Builder builder) {
    this.item = item;
    this.document = builder.document;
    this.reader = builder.reader;
    this.permalink = builder.permalink;
    this.canonical = builder.canonical;
    this.visibility = builder.visibility;
    this.instant = builder.instant;
  }

  /** What a page is made of before its item exists. */
  record Builder(
      Document document,
      Language reader,
      Permalink permalink,
      Permalink canonical,
      Visibility visibility,
      @Nullable Instant instant) {

    /** A page in the language of its text. */
    static Builder of(
        Document document, Permalink permalink, Visibility visibility, @Nullable Instant instant) {
      return new Builder(document, document.language(), permalink, permalink, visibility, instant);
    }

    Page build(Item item) {
      return new Page(item, this);
    }
  }

  public Item item() {
    return item;
  }

  public Document document() {
    return document;
  }

  public Meta meta() {
    return document.meta();
  }

  public Common common() {
    return document.common();
  }

  /** The language of the text. */
  public Language language() {
    return document.language();
  }

  /** The language of the words, dates and menus around the text: that of the page's edition. */
  public Language reader() {
    return reader;
  }

  /** Whether the text is there because the item lacks one in the reader's language. */
  public boolean isStandIn() {
    return !reader.equals(language());
  }

  public Permalink permalink() {
    return permalink;
  }

  /**
   * Where the text is at home: of a true page its own address, of a stand-in that of the true page
   * with the same text. If the site has no pages in the text's language, it is the first stand-in.
   */
  public Permalink canonical() {
    return canonical;
  }

  /** Anything but {@link Visibility#VISIBLE} is there only in a preview. */
  public Visibility visibility() {
    return visibility;
  }

  /**
   * The headline as it is shown; the file's name where an editor forgot it, which is an error
   * reported elsewhere.
   */
  public String title() {
    String title = common().title();
    return title == null ? document.name() : typeset(title);
  }

  /** The title for menus. */
  public String shortTitle() {
    String title = meta().shortTitle();
    return title == null ? title() : typeset(title);
  }

  /** The words above the headline as they are shown; null if there are none. */
  public @Nullable String kicker() {
    return shown(common().kicker());
  }

  /** The line below the headline as it is shown; null if there is none. */
  public @Nullable String subtitle() {
    return shown(common().subtitle());
  }

  /** The summary as it is shown; null if there is none. */
  public @Nullable String summary() {
    return shown(common().summary());
  }

  private @Nullable String shown(@Nullable String text) {
    return text == null ? null : typeset(text);
  }

  private String typeset(String text) {
    return TypographicText.of(text, language().quotes());
  }

  public boolean hasDate() {
    return instant != null;
  }

  /** The moment that lists sort by; {@link Instant#MIN} without a date. */
  public Instant instant() {
    return instant == null ? Instant.MIN : instant;
  }

  @Override
  public String toString() {
    return permalink.url();
  }
}
