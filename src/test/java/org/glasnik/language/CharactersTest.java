package org.glasnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is known without ICU is what ICU says. */
class CharactersTest {

  private static void assertSame(IntPredicate own, IntPredicate icu) {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT))
        .filteredOn(c -> own.test(c) != icu.test(c))
        .isEmpty();
  }

  @Test
  void lettersAreThoseOfUnicode() {
    assertSame(Characters::isLetter, UCharacter::isLetter);
  }

  @Test
  void digitsAreThoseOfUnicode() {
    assertSame(Characters::isDigit, UCharacter::isDigit);
  }

  @Test
  void marksAreThoseOfUnicode() {
    assertSame(
        Characters::isMark,
        c ->
            UCharacter.getType(c) == UCharacterCategory.NON_SPACING_MARK
                || UCharacter.getType(c) == UCharacterCategory.COMBINING_SPACING_MARK);
  }

  @Test
  void scriptsAreThoseOfUnicode() {
    assertSame(
        c -> Characters.isOf("Latn", c),
        c -> UCharacter.isLetter(c) && UScript.getScript(c) == UScript.LATIN);
    assertSame(
        c -> Characters.isOf("Cyrl", c),
        c -> UCharacter.isLetter(c) && UScript.getScript(c) == UScript.CYRILLIC);
  }

  @Test
  void aScriptThatThereIsNotHasNoLetters() {
    assertThat(Characters.isOf("Zzzx", '\u4e2d')).isFalse();
    assertThat(Characters.isOf("Zzzx", 'a')).isFalse();
  }

  @Test
  void lettersThatAnOlderJdkDoesNotKnowAreLettersInSlugsAndExcerpts() {
    Language bosnian = Languages.builtIn().get("bs");
    String han = Character.toString(0x2ebf0);

    assertThat(Slugs.slug("\u1c89\u1c89", bosnian)).isEqualTo("\u1c8a\u1c8a");
    assertThat(Excerpts.cut("ab cd " + han.repeat(6), 9)).isEqualTo("ab cd " + han.repeat(2) + "…");
  }
}
