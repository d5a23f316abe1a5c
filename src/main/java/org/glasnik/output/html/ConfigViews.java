package org.glasnik.output.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.glasnik.config.CountryCode;
import org.glasnik.config.Join;
import org.glasnik.config.LocalizedText;
import org.glasnik.config.PhoneNumber;
import org.glasnik.config.SocialLink;
import org.glasnik.config.SocialLinks;
import org.glasnik.config.TopicId;
import org.glasnik.config.UnionConfig;
import org.glasnik.config.UnionId;
import org.glasnik.content.FieldValues;
import org.glasnik.language.CountryNames;
import org.glasnik.language.Language;
import org.glasnik.site.Permalink;
import org.glasnik.site.SiteAddress;
import org.glasnik.theme.view.LinkView;
import org.jspecify.annotations.Nullable;

/** What union.yaml says of a union, ready to be shown, under its own names. */
final class ConfigViews {

  /** Fields that hold the id of a member union, or the name of somebody else. */
  private static final Set<String> ORGANISATIONS = Set.of("parent", "org");

  private final EditionViews views;
  private final UnionConfig union;
  private final Language language;

  ConfigViews(EditionViews views, UnionConfig union) {
    this.views = views;
    this.union = union;
    this.language = views.edition().language();
  }

  Map<String, Object> details() {
    Map<String, Object> details = fields(union.profile());
    if (!union.profile().sectors().isEmpty()) {
      details.put("sectors", union.profile().sectors().stream().map(this::sector).toList());
    }
    return details;
  }

  /** A sector by the label of the topic of its name, or as it was written. */
  private String sector(String sector) {
    return TopicId.parse(sector)
        .map(views.site().network().config().topics()::get)
        .map(topic -> topic.label().in(language))
        .orElse(sector);
  }

  private Map<String, Object> fields(Record record) {
    Map<String, Object> map = new LinkedHashMap<>();
    FieldValues.forEach(
        record,
        (name, value) -> {
          Object view = ORGANISATIONS.contains(name) ? organisation(value) : view(value);
          if (view != null) {
            map.put(name, view);
          }
        });
    return map;
  }

  private Object organisation(Object value) {
    return UnionId.parse(value.toString()).map(this::name).orElse(value.toString());
  }

  private @Nullable Object view(Object value) {
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return value;
    } else if (value instanceof LocalizedText text) {
      return text.in(language);
    } else if (value instanceof List<?> list) {
      return list(list);
    } else if (value instanceof Map<?, ?> map) {
      return map.isEmpty() ? null : map(map);
    } else if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    } else if (value instanceof CountryCode country) {
      return CountryNames.name(country.value(), language);
    } else if (value instanceof Language other) {
      return other.name();
    } else if (value instanceof UnionId id) {
      return name(id);
    } else if (value instanceof PhoneNumber phone) {
      return phone.text();
    } else if (value instanceof SocialLink link) {
      return new LinkView(
          link.network().id(), link.network().label(), link.url(), null, false, true);
    } else if (value instanceof Join join) {
      return join(join);
    } else if (value instanceof LocalDate date) {
      return views.date(date);
    } else if (value instanceof SocialLinks social) {
      return list(social.links());
    } else if (value instanceof Record record) {
      return FieldValues.isSingle(record) ? FieldValues.single(record) : fields(record);
    }
    return value.toString();
  }

  /** With its page as seen from this site, which may be another union's. */
  private Map<String, Object> join(Join join) {
    Map<String, Object> fields = fields(join);
    if (fields.get("url") instanceof String url && url.startsWith("/")) {
      SiteAddress home = new SiteAddress(union.baseUrl().value());
      fields.put("url", views.site().href(new Permalink(home, url.substring(1))));
    }
    return fields;
  }

  private @Nullable List<Object> list(List<?> values) {
    List<Object> list = new ArrayList<>();
    for (Object value : values) {
      Object view = view(value);
      if (view != null) {
        list.add(view);
      }
    }
    return list.isEmpty() ? null : list;
  }

  private Map<String, Object> map(Map<?, ?> values) {
    Map<String, Object> map = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          Object view = view(value);
          if (view != null) {
            map.put(key.toString(), view);
          }
        });
    return map;
  }

  /** A member union by its name, anything else as it was written. */
  private String name(UnionId id) {
    return views.site().network().config().unions().stream()
        .filter(other -> other.id().equals(id))
        .map(other -> other.name().in(language))
        .findFirst()
        .orElse(id.value());
  }
}
