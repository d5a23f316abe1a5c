package org.glasnik.markdown;

import java.util.List;
import org.glasnik.language.Quotes;
import org.glasnik.source.Problem;
import org.glasnik.source.SourcePath;

/** Short words for tests: texts as bodies, bodies as HTML. */
final class Bodies {

  static final SourcePath PATH = SourcePath.of("unions/rail/content/news/vote.en.md");

  /**
   * Pictures are 640 by 480, files have 640 KB, web addresses are outside, words are their keys.
   */
  static final BodyContext PAGE =
      new BodyContext() {
        @Override
        public LinkTarget target(Link link) {
          return switch (link.kind()) {
            case IMAGE -> new LinkTarget("/img/" + link.target(), false, 640, 480, 0);
            case DOWNLOAD -> new LinkTarget("/files/" + link.target(), false, 0, 0, 640_000);
            case LINK -> new LinkTarget(link.target(), Targets.isWeb(link.target()), 0, 0, 0);
          };
        }

        @Override
        public String message(String key) {
          return "{" + key + "}";
        }
      };

  private Bodies() {}

  static MarkdownBody body(String text) {
    return body(text, RawHtml.ESCAPE, Quotes.ENGLISH);
  }

  static MarkdownBody body(String text, RawHtml rawHtml, Quotes quotes) {
    return new MarkdownParser(new MarkdownOptions(quotes, rawHtml)).parse(PATH, text, 1);
  }

  static String html(String text) {
    return html(body(text));
  }

  static String html(MarkdownBody body) {
    StringBuilder out = new StringBuilder();
    body.writeHtml(PAGE, out);
    return out.toString().strip();
  }

  static String safeHtml(String text) {
    return html(body(text, RawHtml.SAFE_SUBSET, Quotes.ENGLISH));
  }

  /** Problems as {@code line:column+length rule: what}. */
  static List<String> problems(String text) {
    return problems(body(text));
  }

  static List<String> problems(MarkdownBody body) {
    return body.problems().stream().map(Bodies::told).toList();
  }

  private static String told(Problem problem) {
    return problem.span().line()
        + ":"
        + problem.span().column()
        + "+"
        + problem.span().length()
        + " "
        + problem.rule()
        + ": "
        + problem.what();
  }
}
