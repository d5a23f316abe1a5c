package org.glasnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.markdown.Bodies.html;

import org.junit.jupiter.api.Test;

class ScriptMarksTest {

  @Test
  void readersSeeWhatIsMarkedAndNotTheMark() {
    assertThat(html("Join the :lat[Viber] group, :keep[Deutsche Bahn]:cyr[у]."))
        .isEqualTo("<p>Join the Viber group, Deutsche Bahnу.</p>");
  }

  @Test
  void markdownWorksInsideAMarkAndAroundIt() {
    assertThat(html("**:keep[a *b* [c](https://d.example)]** [:keep[e] f](#)"))
        .isEqualTo(
            "<p><strong>a <em>b</em> <a href=\"https://d.example\" rel=\"external\">c</a></strong>"
                + " <a href=\"#\">e f</a></p>");
  }

  @Test
  void aMarkThatIsNotClosedIsText() {
    assertThat(html("on :keep[Viber")).isEqualTo("<p>on :keep[Viber</p>");
  }

  @Test
  void otherWordsBehindAColonAreText() {
    assertThat(html("see:note[a] :keeper[b]")).isEqualTo("<p>see:note[a] :keeper[b]</p>");
  }

  @Test
  void plainTextHasNoMarks() {
    assertThat(Bodies.body("on :keep[Viber]").plainText()).isEqualTo("on Viber");
  }

  @Test
  void fieldsOfBlocksHaveNoMarks() {
    assertThat(html("::: facts\ntitle: On :keep[Viber]\n\n- a\n:::")).contains(">On Viber</p>");
  }
}
