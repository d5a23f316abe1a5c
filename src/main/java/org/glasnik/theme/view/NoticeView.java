package org.glasnik.theme.view;

import java.util.Map;

/**
 * A page that the program writes itself: the one for an unknown address, the imprint, the privacy
 * notice.
 *
 * @param kind {@code not-found}, {@code imprint} or {@code privacy}; names the messages
 * @param details what union.yaml says on the matter, ready to be shown, under its own names
 */
public record NoticeView(PageFrame page, String kind, Map<String, Object> details) {}
