package org.glasnik.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glasnik.source.Problem;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceTree;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {

  private static final SourcePath PAY_DEAL =
      SourcePath.of("unions/rail/content/press/2026/pay-deal.en.md");

  private final SourceTree tree =
      SourceTree.of(
          Map.of(
              PAY_DEAL.value(),
              """
              ---
              title: Pay deal
              contact: office
              embargo: 1 December
              ---
              """));

  @Test
  void aProblemShowsItsPlaceItsLineAndTheWayOut() {
    assertThat(
            printed(
                Ink.PLAIN,
                Problem.error(
                    "embargo",
                    new SourceSpan(PAY_DEAL, 4, 10, 10),
                    "\"1 December\" is not a date-time",
                    "write it with an offset, for example 2026-12-01T09:00:00+01:00")))
        .isEqualTo(
            """
            unions/rail/content/press/2026/pay-deal.en.md:4:10: error: "1 December" is not a date-time [embargo]
                embargo: 1 December
                         ^^^^^^^^^^
              write it with an offset, for example 2026-12-01T09:00:00+01:00
            """);
  }

  @Test
  void aProblemOfAFileAsAWholeHasNoLine() {
    assertThat(
            printed(
                Ink.PLAIN,
                Problem.warning("summary", SourceSpan.whole(PAY_DEAL), "no summary", "write one")))
        .isEqualTo(
            """
            unions/rail/content/press/2026/pay-deal.en.md: warning: no summary [summary]
              write one
            """);
  }

  @Test
  void aPlaceThatIsNotInTheSourcesIsStillTold() {
    SourceSpan span = new SourceSpan(SourcePath.of("site-templates/x.ftlh"), 7, 3, 1);
    assertThat(printed(Ink.PLAIN, Problem.error("template", span, "wrong", "")))
        .isEqualTo("site-templates/x.ftlh:7:3: error: wrong [template]\n");
  }

  @Test
  void coloursAreForTerminals() {
    assertThat(
            printed(
                Ink.COLOURED,
                Problem.notice("script", SourceSpan.whole(SourcePath.of("a.md")), "made", "")))
        .isEqualTo("\u001b[1ma.md:\u001b[0m \u001b[1;36mnotice:\u001b[0m made [script]\n");
  }

  @Test
  void noControlCharacterReachesTheTerminal() {
    SourceTree evil = SourceTree.of(Map.of("a.md", "x: \u001b]0;owned\u0007\u202ereversed\n"));
    String printed =
        printed(
            evil,
            Ink.PLAIN,
            List.of(
                Problem.error(
                    "x",
                    new SourceSpan(SourcePath.of("a.md"), 1, 4, 1),
                    "\"\u001b[2J\" is \u2066wrong",
                    "not\u0000 this\nbut that")));
    assertThat(printed.codePoints())
        .noneMatch(c -> c != '\n' && (c < 0x20 || Character.getType(c) == Character.FORMAT));
    assertThat(printed)
        .isEqualTo(
            """
            a.md:1:4: error: "<U+001B>[2J" is <U+2066>wrong [x]
                x: <U+001B>]0;owned<U+0007><U+202E>reversed
                   ^^^^^^^^
              not<U+0000> this
              but that
            """);
  }

  @Test
  void ofVeryManyTheFirstAreShownAndTheRestCounted() {
    List<Problem> many = new ArrayList<>();
    for (int i = 0; i < 53; i++) {
      many.add(Problem.error("x", SourceSpan.whole(SourcePath.of("a.md")), "error " + i, ""));
    }
    for (int i = 0; i < 51; i++) {
      many.add(Problem.warning("x", SourceSpan.whole(SourcePath.of("a.md")), "warning " + i, ""));
    }
    String printed = printed(tree, Ink.PLAIN, many);
    assertThat(printed.lines()).hasSize(101);
    assertThat(printed)
        .contains("error 49 [x]", "warning 49 [x]")
        .doesNotContain("error 50", "warning 50")
        .endsWith("… and 3 errors, 1 warning more; --log-format json lists all\n");
  }

  private String printed(Ink ink, Problem... problems) {
    return printed(tree, ink, List.of(problems));
  }

  private static String printed(SourceTree tree, Ink ink, List<Problem> problems) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ProblemPrinter(new PrintWriter(bytes, true, UTF_8), ink, tree).print(problems);
    return bytes.toString(UTF_8).replace("\r\n", "\n");
  }
}
