package org.glasnik.site;

import java.time.Instant;
import java.util.Comparator;
import org.glasnik.content.Common;
import org.glasnik.content.Document;
import org.glasnik.content.Meta;
import org.glasnik.language.Language;
import org.glasnik.markdown.TypographicText;
import org.jspecify.annotations.Nullable;

/** An item in one language, at its address. */
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
  private final Permalink permalink;
  private final Visibility visibility;
  private final @Nullable Instant instant;

  private Page(Item item, Builder builder) {
    this.item = item;
    this.document = builder.document;
    this.permalink = builder.permalink;
    this.visibility = builder.visibility;
    this.instant = builder.instant;
  }

  /** What a page is made of before its item exists. */
  record Builder(
      Document document, Permalink permalink, Visibility visibility, @Nullable Instant instant) {
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

  public Language language() {
    return document.language();
  }

  public Permalink permalink() {
    return permalink;
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
