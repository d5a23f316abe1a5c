package org.glasnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "short|20|short",
        "exactly twenty chars|20|exactly twenty chars",
        "one two three four five|12|one two…",
        "one two three four five|14|one two three…",
        "one, two, three|6|one…",
        "one – two three|8|one…",
        "unbreakableword|8|unbreak…",
        "a unbreakableverylongword|10|a unbreak…",
        "Štrajk željezničara počinje sutra|20|Štrajk željezničara…",
        "Штрајк железничара почиње сутра|20|Штрајк железничара…",
        "நிறுவனம்|4|நிறுவ…",
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦|2|👩‍👩‍👧‍👦…",
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦|3|👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
        "日本の労働組合は明日から|6|日本の労働…",
        "日本の 労働組合は明日から|8|日本の 労働組…",
        "会議。「明日」から|5|会議…",
        "国際労働機関ILO総会|9|国際労働機関…",
        "สหภาพแรงงานรถไฟ นัดหยุดงาน|8|สหภาพแร…",
        "ทำงานที่นี่|5|ทำงาน…",
        "노동조합 파업은 계속된다|8|노동조합…",
        "श्रमिकों की हड़ताल जारी है|8|श्रमिकों की…",
      })
  void textsAreCutBetweenWordsOrElseBetweenLetters(String text, int letters, String cut) {
    assertThat(Excerpts.cut(text, letters)).isEqualTo(cut);
  }

  @ParameterizedTest
  @CsvSource({"нада,4", "நிறுவனம்,5", "👩‍👩‍👧‍👦!,2", "ทำงาน,4", "e\u0301,1", "'',0", "हड़ताल,4"})
  void aLengthIsWhatReadersCount(String text, int letters) {
    assertThat(Excerpts.length(text)).isEqualTo(letters);
  }

  @Test
  void noExcerptIsLongerThanAsked() {
    Random random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n >= 0; n--) {
        text.appendCodePoint(random.nextInt(3) == 0 ? ' ' : 0x20 + random.nextInt(0x900));
      }
      String cut = Excerpts.cut(text.toString(), 10);
      BreakIterator letters = BreakIterator.getCharacterInstance(ULocale.ROOT);
      letters.setText(cut);
      int count = 0;
      while (letters.next() != BreakIterator.DONE) {
        count++;
      }
      assertThat(count).as(cut).isLessThanOrEqualTo(10);
    }
  }
}
