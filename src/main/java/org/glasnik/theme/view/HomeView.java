package org.glasnik.theme.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page of a union, or of the network on the secretariat's site.
 *
 * @param intro who the union is, in a sentence or two; null if not given
 * @param lead the item shown largest: pinned, or the newest
 * @param latest the newest others, pinned first
 * @param campaigns those under way
 * @param events those to come, soonest first
 * @param issue the latest bulletin
 * @param unions the member unions; empty outside the portal
 * @param byUnion the newest of each union; empty outside the portal
 * @param byCountry the newest of each country; empty outside the portal
 */
public record HomeView(
    PageFrame page,
    @Nullable String intro,
    @Nullable TeaserView lead,
    List<TeaserView> latest,
    List<TeaserView> press,
    List<TeaserView> campaigns,
    List<TeaserView> events,
    List<TeaserView> publications,
    @Nullable TeaserView issue,
    List<UnionView> unions,
    List<GroupView> byUnion,
    List<GroupView> byCountry) {}
