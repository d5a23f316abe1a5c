package org.glasnik.check;

import java.time.Instant;
import java.util.Map;
import org.glasnik.config.TopicConfig;
import org.glasnik.config.TopicId;
import org.glasnik.content.FieldSpans;
import org.glasnik.site.Network;
import org.glasnik.site.Page;
import org.glasnik.source.Problems;
import org.glasnik.source.bind.Spelling;

/** Topics are those of topics.yaml. */
final class TopicCheck implements Check {

  @Override
  public void run(Network network, Instant at, Problems problems) {
    Map<TopicId, TopicConfig> topics = network.config().topics();
    network.sites().stream()
        .flatMap(site -> site.items().stream())
        .flatMap(item -> item.texts().stream())
        .forEach(page -> check(page, topics, problems));
  }

  private static void check(Page page, Map<TopicId, TopicConfig> topics, Problems problems) {
    for (TopicId topic : page.common().topics()) {
      if (!topics.containsKey(topic)) {
        problems.error(
            "topics",
            FieldSpans.of(page.document(), "topics", topic.value()),
            "there is no topic \"" + topic.value() + "\" in topics.yaml",
            Spelling.hint(topic.value(), topics.keySet().stream().map(TopicId::value).toList()));
      }
    }
  }
}
