package org.glasnik.output.schema;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.glasnik.content.type.Event;
import org.glasnik.content.type.Event.Mode;
import org.glasnik.content.type.Location;
import org.glasnik.content.type.Online;
import org.glasnik.output.SiteContext;
import org.glasnik.site.Page;
import org.jspecify.annotations.Nullable;

/** When and where something takes place, and whose it is. */
final class EventNode {

  private static final String SCHEMA = "https://schema.org/";

  private EventNode() {}

  static void write(Event event, Page page, SiteContext site, JsonLd json) {
    ZoneId zone = event.timezone() == null ? site.site().config().timeZone() : event.timezone();
    json.text("startDate", event.start() == null ? null : event.start().iso(zone))
        .text("endDate", event.end() == null ? null : event.end().iso(zone))
        .text("eventStatus", SCHEMA + status(event.eventStatus()))
        .text("eventAttendanceMode", mode(event))
        .nodes("location", places(event));
    if (event.organisers().isEmpty()) {
      json.node("organizer", new UnionNode(site, site.site().config(), page.language())::brief);
    } else {
      json.nodes("organizer", event.organisers().stream().map(EventNode::organisation).toList());
    }
    json.nodes("performer", event.speakers().stream().map(WorkNode::person).toList())
        .nodes("funder", event.funders().stream().map(EventNode::organisation).toList());
    List<Consumer<JsonLd>> others = new ArrayList<>();
    for (Page other : page.item().pages()) {
      if (!other.permalink().equals(page.canonical())) {
        others.add(
            node ->
                node.text("@id", other.permalink().url())
                    .text("inLanguage", other.language().tag()));
      }
    }
    json.nodes("workTranslation", others);
  }

  private static String status(Event.@Nullable State state) {
    return switch (state == null ? Event.State.SCHEDULED : state) {
      case SCHEDULED -> "EventScheduled";
      case POSTPONED -> "EventPostponed";
      case CANCELLED -> "EventCancelled";
      case MOVED_ONLINE -> "EventMovedOnline";
    };
  }

  private static @Nullable String mode(Event event) {
    Mode mode = event.mode();
    if (mode == null) {
      boolean place = event.location() != null;
      boolean online = event.online() != null;
      mode = place && online ? Mode.MIXED : online ? Mode.ONLINE : place ? Mode.OFFLINE : null;
    }
    if (mode == null) {
      return null;
    }
    return SCHEMA
        + switch (mode) {
          case OFFLINE -> "OfflineEventAttendanceMode";
          case ONLINE -> "OnlineEventAttendanceMode";
          case MIXED -> "MixedEventAttendanceMode";
        };
  }

  private static List<Consumer<JsonLd>> places(Event event) {
    List<Consumer<JsonLd>> places = new ArrayList<>(2);
    Location location = event.location();
    if (location != null) {
      places.add(json -> place(location, json));
    }
    Online online = event.online();
    if (online != null && online.url() != null) {
      String url = online.url().toASCIIString();
      places.add(json -> json.text("@type", "VirtualLocation").text("url", url));
    }
    return places;
  }

  private static void place(Location location, JsonLd json) {
    json.text("@type", "Place")
        .text("name", location.name() == null ? location.city() : location.name())
        .node(
            "address",
            node ->
                node.text("@type", "PostalAddress")
                    .text("streetAddress", location.address())
                    .text("addressLocality", location.city())
                    .text(
                        "addressCountry",
                        location.country() == null ? null : location.country().value()));
    BigDecimal north = location.lat();
    BigDecimal east = location.lon();
    if (north != null && east != null) {
      json.node(
          "geo",
          node ->
              node.text("@type", "GeoCoordinates")
                  .text("latitude", north.toPlainString())
                  .text("longitude", east.toPlainString()));
    }
  }

  private static Consumer<JsonLd> organisation(String name) {
    return json -> json.text("@type", "Organization").text("name", name);
  }
}
