package org.glasnik.check;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.glasnik.config.UnionConfig;
import org.glasnik.content.ContentType;
import org.glasnik.content.type.ContentTypes;
import org.glasnik.language.Language;
import org.glasnik.site.Network;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.bind.Spelling;

/** What is to stand in its own language only is a type of content. */
final class FallbackCheck implements Check {

  @Override
  public void run(Network network, Instant at, Problems problems) {
    Set<SourceSpan> told = new HashSet<>();
    for (UnionConfig union : network.config().unions()) {
      union
          .fallback()
          .types()
          .forEach(
              (type, span) -> {
                // What stands in network.yaml holds for every union, and is told once.
                if (!types().contains(type) && told.add(span)) {
                  problems.error(
                      "fallback",
                      span,
                      "\"" + type + "\" is neither a language nor a type of content",
                      Spelling.hint(type, known(union)));
                }
              });
    }
  }

  private static List<String> types() {
    return ContentTypes.ALL.stream().map(ContentType::id).toList();
  }

  private static List<String> known(UnionConfig union) {
    return Stream.concat(types().stream(), union.languages().stream().map(Language::tag)).toList();
  }
}
