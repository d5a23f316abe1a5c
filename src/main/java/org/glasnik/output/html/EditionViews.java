package org.glasnik.output.html;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.glasnik.config.TopicId;
import org.glasnik.content.Common;
import org.glasnik.content.Picture;
import org.glasnik.content.When;
import org.glasnik.language.DateStyle;
import org.glasnik.language.Hyphenation;
import org.glasnik.language.Language;
import org.glasnik.language.LocalizedFormat;
import org.glasnik.language.Quotes;
import org.glasnik.markdown.TypographicText;
import org.glasnik.output.PublishedFile;
import org.glasnik.output.SiteContext;
import org.glasnik.site.Edition;
import org.glasnik.site.Page;
import org.glasnik.site.Topic;
import org.glasnik.site.Visibility;
import org.glasnik.source.SourceFile;
import org.glasnik.theme.Messages;
import org.glasnik.theme.view.DateView;
import org.glasnik.theme.view.FileView;
import org.glasnik.theme.view.ImageView;
import org.glasnik.theme.view.LanguageView;
import org.glasnik.theme.view.LinkView;
import org.glasnik.theme.view.TeaserView;
import org.jspecify.annotations.Nullable;

/**
 * The small parts of pages in one language of a site: dates, links, pictures, files and teasers.
 */
final class EditionViews {

  static final String CENTRE = "50% 50%";

  private final SiteContext site;
  private final Edition edition;
  private final LocalizedFormat format;
  private final Messages messages;
  private final Map<Page, TeaserView> teasers = new ConcurrentHashMap<>();

  EditionViews(SiteContext site, Edition edition) {
    this.site = site;
    this.edition = edition;
    this.format = new LocalizedFormat(edition.language());
    this.messages = site.theme().words(edition.language());
  }

  SiteContext site() {
    return site;
  }

  Edition edition() {
    return edition;
  }

  LocalizedFormat format() {
    return format;
  }

  /** The theme's words for a key, in the language of the edition. */
  String text(String key) {
    return messages.text(key);
  }

  ZoneId zone() {
    return site.site().config().timeZone();
  }

  static LanguageView language(Language language) {
    return new LanguageView(
        language.tag(),
        language.direction().name().toLowerCase(Locale.ROOT),
        language.name(),
        language.hyphenation() == Hyphenation.AUTO,
        language.endMark());
  }

  DateView date(When when) {
    return date(when, zone());
  }

  /** The date, and the time if it has one, as the clocks of the zone show it. */
  DateView date(When when, ZoneId zone) {
    When local = when.in(zone);
    String text =
        local.time() == null
            ? format.date(local.date(), DateStyle.LONG)
            : format.dateTime(local.date().atTime(local.time()), DateStyle.LONG);
    return new DateView(local.iso(zone), text, format.date(local.date(), DateStyle.DATELINE));
  }

  DateView date(LocalDate date) {
    return new DateView(
        date.toString(), format.date(date, DateStyle.LONG), format.date(date, DateStyle.DATELINE));
  }

  /** A picture of a page, or nothing when its file is missing. Its words are the page's. */
  Optional<ImageView> image(Page page, Picture picture) {
    return picture.src() == null
        ? Optional.empty()
        : site.links()
            .file(page, picture.src())
            .map(file -> image(file, picture, page.language().quotes()));
  }

  private ImageView image(SourceFile file, Picture picture, Quotes quotes) {
    PublishedFile published = site.assets().publish(file);
    String alt = picture.isDecorative() || picture.alt() == null ? "" : picture.alt();
    String position = picture.focal() == null ? CENTRE : picture.focal();
    return new ImageView(
        site.site().address().path(published.local()),
        alt,
        published.width(),
        published.height(),
        picture.caption() == null ? null : TypographicText.of(picture.caption(), quotes),
        picture.credit(),
        position);
  }

  /** A file to download, called by its title or else by its name. */
  FileView file(
      SourceFile file,
      @Nullable String title,
      @Nullable LanguageView language,
      @Nullable String note) {
    PublishedFile published = site.assets().publish(file);
    return new FileView(
        site.site().address().path(published.local()),
        title == null ? file.path().name() : title,
        file.path().extension().toUpperCase(Locale.ROOT),
        format.fileSize(published.bytes()),
        language,
        note);
  }

  LinkView link(Page page) {
    return new LinkView(
        page.item().type().id(),
        page.title(),
        site.href(page),
        null,
        false,
        isElsewhere(page),
        foreign(page));
  }

  /** The language of a text where it is not that of the edition. */
  @Nullable LanguageView foreign(Page page) {
    return page.language().equals(edition.language()) ? null : language(page.language());
  }

  private boolean isElsewhere(Page page) {
    return !page.permalink().site().equals(site.site().address());
  }

  List<LinkView> topics(Page page) {
    List<TopicId> ids = page.common().topics();
    return ids.isEmpty() ? List.of() : ids.stream().flatMap(id -> topic(id).stream()).toList();
  }

  private Optional<LinkView> topic(TopicId id) {
    Topic topic = edition.topics().get(id.value());
    return topic == null
        ? Optional.empty()
        : Optional.of(
            new LinkView(id.value(), topic.label(), topic.permalink().path(), null, false, false));
  }

  /** How lists of this edition show a page. Made once for each page. */
  TeaserView teaser(Page page) {
    return teasers.computeIfAbsent(page, this::newTeaser);
  }

  private TeaserView newTeaser(Page page) {
    Common common = page.common();
    When shown = page.meta().shownDate();
    return new TeaserView(
        page.item().type().id(),
        site.href(page),
        page.title(),
        page.kicker(),
        page.summary(),
        shown == null ? null : date(shown),
        common.image() == null ? null : image(page, common.image()).orElse(null),
        topics(page),
        foreign(page),
        null,
        edition.front().pinned().contains(page),
        page.visibility() != Visibility.VISIBLE,
        new FieldViews(this, page).brief());
  }

  List<TeaserView> teasers(List<Page> pages) {
    return pages.stream().map(this::teaser).toList();
  }
}
