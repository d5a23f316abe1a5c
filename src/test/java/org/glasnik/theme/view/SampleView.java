package org.glasnik.theme.view;

import java.util.List;
import java.util.Map;
import org.glasnik.source.Severity;
import org.jspecify.annotations.Nullable;

/** One of every kind of thing that a view can hold. */
public record SampleView(
    String title,
    @Nullable String summary,
    int year,
    boolean draft,
    Html body,
    LinkView link,
    List<LinkView> links,
    Severity severity,
    Map<String, Object> details) {

  public static SampleView of(String title) {
    return new SampleView(
        title,
        null,
        2026,
        false,
        new Html("<p>Text &amp; more</p>"),
        LinkView.to("Home", "/"),
        List.of(LinkView.to("One", "/one/"), LinkView.to("Two", "/two/")),
        Severity.NOTICE,
        Map.of("zebra", "z", "ant", "a", "mole", "m", "bee", "b", "cat", "c", "dog", "d"));
  }
}
