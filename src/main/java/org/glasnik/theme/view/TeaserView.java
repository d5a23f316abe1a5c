package org.glasnik.theme.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item as lists show it.
 *
 * @param type such as {@code news}
 * @param language of the item where it is not the page's; null if it is
 * @param union whose item it is, on pages that show several unions; null elsewhere
 * @param draft whether it is shown only because this is a preview
 * @param details the fields of its type, ready to be shown, under the names of the front matter
 */
public record TeaserView(
    String type,
    String url,
    String title,
    @Nullable String kicker,
    @Nullable String summary,
    @Nullable DateView date,
    @Nullable ImageView image,
    List<LinkView> topics,
    @Nullable LanguageView language,
    @Nullable LinkView union,
    boolean pinned,
    boolean draft,
    Map<String, Object> details) {

  /** The same teaser with the name of its union. */
  public TeaserView of(@Nullable LinkView source) {
    return new TeaserView(
        type, url, title, kicker, summary, date, image, topics, language, source, pinned, draft,
        details);
  }
}
