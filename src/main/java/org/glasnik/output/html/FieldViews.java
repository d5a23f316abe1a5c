package org.glasnik.output.html;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.glasnik.config.CountryCode;
import org.glasnik.config.PhoneNumber;
import org.glasnik.content.Asset;
import org.glasnik.content.Attachment;
import org.glasnik.content.Common;
import org.glasnik.content.Contact;
import org.glasnik.content.FieldValues;
import org.glasnik.content.LanguageTag;
import org.glasnik.content.Person;
import org.glasnik.content.Picture;
import org.glasnik.content.Reference;
import org.glasnik.content.Target;
import org.glasnik.content.When;
import org.glasnik.content.type.Event;
import org.glasnik.content.type.Issue;
import org.glasnik.content.type.IssueSection;
import org.glasnik.language.CountryNames;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.markdown.LinkTarget;
import org.glasnik.markdown.TypographicText;
import org.glasnik.output.PageLinks;
import org.glasnik.site.Destination;
import org.glasnik.site.Destination.ToPage;
import org.glasnik.site.Page;
import org.glasnik.theme.view.FileView;
import org.glasnik.theme.view.LanguageView;
import org.glasnik.theme.view.LinkView;
import org.glasnik.theme.view.PersonView;
import org.glasnik.theme.view.TeaserView;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a page's type, ready to be shown, under the names of the front matter. It follows
 * the records themselves, so that a new type or field needs nothing here.
 */
final class FieldViews {

  private final EditionViews views;
  private final Page page;
  private final ZoneId zone;
  private final PageLinks links;

  FieldViews(EditionViews views, Page page) {
    this.views = views;
    this.page = page;
    this.zone =
        page.meta() instanceof Event event && event.timezone() != null
            ? event.timezone()
            : views.zone();
    this.links = new PageLinks(views.site(), page, PageLinks.Form.ON_PAGE);
  }

  /** The fields that the type adds to the common ones; what was not given is not there. */
  Map<String, Object> details() {
    Map<String, Object> details = brief();
    if (page.meta() instanceof Issue issue) {
      details.put("sections", issue.sections().stream().map(this::section).toList());
    }
    return details;
  }

  /** The same for a teaser, without what an issue is made of: teasers hold no teasers. */
  Map<String, Object> brief() {
    return map((Record) page.meta());
  }

  private Map<String, Object> map(Record record) {
    Map<String, Object> map = new LinkedHashMap<>();
    FieldValues.forEach(
        record,
        (name, value) -> {
          Object view = value instanceof Common ? null : view(value);
          if (view != null) {
            map.put(name, view);
          }
        });
    return map;
  }

  private @Nullable Object view(Object value) {
    if (value instanceof String text) {
      return TypographicText.of(text, page.language().quotes());
    } else if (value instanceof Number || value instanceof Boolean) {
      return value;
    } else if (value instanceof List<?> list) {
      return list.isEmpty() ? null : list(list);
    } else if (value instanceof Map<?, ?> map) {
      return map.isEmpty() ? null : map;
    } else if (value instanceof Enum<?> constant) {
      return constant(constant);
    } else if (value instanceof When when) {
      return views.date(when, zone);
    } else if (value instanceof LocalDate date) {
      return views.date(date);
    } else if (value instanceof OffsetDateTime moment) {
      return views.date(
          new When(moment.toLocalDate(), moment.toLocalTime(), moment.getOffset()), zone);
    } else if (value instanceof ZoneId || value instanceof URI) {
      return value.toString();
    }
    return record(value);
  }

  /** A constant as editors write it. */
  static String constant(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<Object> list(List<?> values) {
    List<Object> list = new ArrayList<>(values.size());
    for (Object value : values) {
      Object view = view(value);
      if (view != null) {
        list.add(view);
      }
    }
    return list;
  }

  private @Nullable Object record(Object value) {
    if (value instanceof Reference reference) {
      return reference(reference);
    } else if (value instanceof IssueSection) {
      return null;
    } else if (value instanceof Target target) {
      return link(target);
    } else if (value instanceof Asset asset) {
      return views
          .site()
          .links()
          .file(page, asset)
          .map(file -> views.file(file, null, null, null))
          .orElse(null);
    } else if (value instanceof Picture picture) {
      return views.image(page, picture).orElse(null);
    } else if (value instanceof Attachment attachment) {
      return attachment(attachment);
    } else if (value instanceof Person person) {
      return person(person);
    } else if (value instanceof CountryCode country) {
      return CountryNames.name(country.value(), page.language());
    } else if (value instanceof PhoneNumber phone) {
      return phone.text();
    } else if (value instanceof LanguageTag tag) {
      return language(tag);
    } else if (value instanceof Record record && FieldValues.isSingle(record)) {
      return FieldValues.single(record);
    }
    return value instanceof Record record ? fields(record) : null;
  }

  private Map<String, Object> fields(Record record) {
    Map<String, Object> map = map(record);
    if (Boolean.TRUE.equals(map.get("protect"))) {
      map.remove("name");
      map.remove("speaker");
    }
    if (record instanceof Contact contact && contact.phone() != null) {
      map.put("phone_uri", "tel:" + contact.phone().digits());
    }
    return map;
  }

  private @Nullable Page page(Reference reference) {
    return views.site().links().reference(page, reference) instanceof ToPage to ? to.page() : null;
  }

  private @Nullable LinkView reference(Reference reference) {
    Page other = page(reference);
    return other == null ? null : views.link(other);
  }

  /** A section of an issue shows its items as lists do. */
  private Map<String, Object> section(IssueSection section) {
    Map<String, Object> map = map(section);
    map.put("items", teasers(section.items()));
    return map;
  }

  /** The items that are public, as lists show them. */
  List<TeaserView> teasers(List<Reference> references) {
    return references.stream().map(this::page).filter(Objects::nonNull).map(views::teaser).toList();
  }

  private @Nullable LinkView link(Target target) {
    Destination destination = views.site().links().link(page, target.text());
    LinkTarget link = links.target(destination);
    return link.url().isEmpty()
        ? null
        : new LinkView("", target.text(), link.url(), null, false, link.external());
  }

  private @Nullable FileView attachment(Attachment attachment) {
    return attachment.src() == null
        ? null
        : views
            .site()
            .links()
            .file(page, attachment.src())
            .map(
                file ->
                    views.file(
                        file,
                        attachment.title(),
                        attachment.lang() == null ? null : language(attachment.lang()),
                        attachment.kind()))
            .orElse(null);
  }

  /** The files that a page offers. */
  List<FileView> attachments() {
    return page.common().attachments().stream()
        .map(this::attachment)
        .filter(Objects::nonNull)
        .toList();
  }

  static PersonView person(Person person) {
    return new PersonView(person.isProtected() ? null : person.name(), person.role(), person.org());
  }

  private static LanguageView language(LanguageTag tag) {
    return Languages.builtIn()
        .find(tag.value())
        .map((Language language) -> EditionViews.language(language))
        .orElseGet(() -> new LanguageView(tag.value(), "ltr", tag.value(), false, ""));
  }
}
