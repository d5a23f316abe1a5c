package org.glasnik.theme.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of one item.
 *
 * @param type such as {@code press}; a template {@code item-press.ftlh} is taken if there is one,
 *     else {@code item.ftlh}
 * @param standIn what is to be said of the language of the text, if it is not the page's; else null
 * @param details the fields of its type, ready to be shown, under the names of the front matter:
 *     texts and numbers as they are, dates as {@link DateView}, references as {@link LinkView},
 *     files as {@link FileView}, pictures as {@link ImageView}
 * @param linked items that point here (a campaign's news, events, press releases, publications), by
 *     type
 */
public record ItemView(
    PageFrame page,
    String type,
    String id,
    String title,
    @Nullable String kicker,
    @Nullable String subtitle,
    @Nullable String summary,
    @Nullable DateView date,
    @Nullable DateView updated,
    List<PersonView> authors,
    List<LinkView> topics,
    @Nullable ImageView image,
    Html body,
    List<FileView> attachments,
    @Nullable TeaserView campaign,
    List<TeaserView> related,
    Map<String, List<TeaserView>> linked,
    @Nullable LinkView source,
    @Nullable String rights,
    @Nullable LinkView newer,
    @Nullable LinkView older,
    boolean draft,
    @Nullable StandInView standIn,
    Map<String, Object> details) {}
