package org.glasnik.language.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsureWordTest {

  private final Transliterator toCyrillic = Vectors.between("sr-Latn", "sr-Cyrl");
  private final Transliterator toLatin = Vectors.between("sr-Cyrl", "sr-Latn");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "na Facebook-u|Facebook|Facebook",
        "preko Vibera|Vibera|Vibera",
        "gospodin Schmidt|Schmidt|Schmidt",
        "u Stuttgartu|Stuttgartu|Stuttgartu",
        "Smith je rekao|Smith|Smith",
        "predsednik Bush|Bush|Bush",
        "firma Müller|Müller|Müller",
        "kompanija PlayStation i MasterKard|MasterKard|МастерКард",
        "Petar I Karađorđević|I|И",
        "V kongres|V|V",
        "VI KONGRES SINDIKATA|VI|ВИ",
        "na CD|CD|CD",
        "EU-27|EU|EU",
        "oko 90tih|90tih|90tih",
        "nadžmuriti|nadžmuriti|наџмурити",
        "podžvirak|podžvirak|поџвирак",
        "konjunkcija i konjulacija|konjulacija|коњулација",
        "Стaњe|Стaњe|Стање",
        "Grad New York Post|Post|Пост",
        "gde je John Smith|John|Јохн",
        "Deutsche Bahn|Bahn|Бахн",
        "São Paulo|Paulo|Пауло",
        "Charles Dickens|Dickens|Дицкенс",
        "The Guardian|Guardian|Гуардиан",
        "Jean-Claude Juncker|Juncker|Јунцкер",
        "Djordje|Djordje|Дјордје",
        "DJINDJIĆ|DJINDJIĆ|ДЈИНДЈИЋ",
        "gradjanin|gradjanin|градјанин",
        "člana 12. I tada|I|И",
        "SRB-2026-LJ|LJ|LJ",
      })
  void isReportedWithWhatItWouldBecome(String text, String written, String converted) {
    assertThat(toCyrillic.unsure(text))
        .extracting(UnsureWord::written, UnsureWord::converted)
        .contains(tuple(written, converted));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prethodni poddirektor othraniti naddržavni podđakon najjači shvatiti neophodan",
        "zoološki kooperacija neefikasan vakuum interregionalni posttraumatski dvadesettri",
        "kocka bockati lučki mrzi brz odgovor budžet odžak hadžija nadžak konj konjica inje",
        "injekcija konjunktura nadživeti Tanjug vanjski panj kanjon manji",
        "I mi smo tu. I vi ste tu. RADNICI I RADNICE. XXI vek, VIII saziv",
        "EU, NATO, SMS, VSS, SSSR, BiH, KiM, MUP-a, SAD",
        "40 km, 1990-ih, 40-časovna, A4, RS35, www.facebook.com, info@google.com, #google",
        "djeca, Djelić, Djevojka, NEDJELJA, ODJAVA, podjarmiti, predjelo, nadjačati, neodjeven, gdje",
        "12. I 2026, od 1. I do 31. XII, (ii)",
        "WhatsApp-u, New, XX, Alchajmerova bolest, eshatologija, drugih, otpor, tzv. reč",
      })
  void ordinaryWordsAreNot(String text) {
    assertThat(toCyrillic.unsure(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Щука", "Ѓорѓи", "Стaњe", "нjива"})
  void lettersThatAreNotSerbianAreReported(String word) {
    assertThat(toLatin.unsure("Реч " + word + " ту"))
        .extracting(UnsureWord::written)
        .containsExactly(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ХХ век", "ХIX век", "Х в.", "ХХ. вијек"})
  void numeralsTypedWithCyrillicLettersAreReported(String text) {
    assertThat(toLatin.unsure(text)).extracting(UnsureWord::from).containsExactly(0);
  }

  @Test
  void itsPlaceIsInTheTextAsItWasGiven() {
    String text = Normalizer.normalize("Čičak šeće s Schmidtom", Normalizer.Form.NFD);
    UnsureWord word = toCyrillic.unsure(text).get(0);

    assertThat(text.substring(word.from(), word.to())).isEqualTo("Schmidtom");
  }

  @Test
  void reasonsFollowBecause() {
    assertThat(toCyrillic.unsure("Schmidt"))
        .extracting(UnsureWord::why)
        .containsExactly("it looks like a word of another language");
  }
}
