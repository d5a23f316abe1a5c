package org.glasnik.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rail/index.html",
        "rail/.htaccess",
        "rail/.well-known/security.txt",
        "rail/news/штрајк/index.html",
        "rail/a b/c.pdf",
        "rail/com/index.html",
        "rail/com10/index.html",
        "rail/console/index.html",
        "rail/auxiliary.txt",
        "rail/a..b/index.html"
      })
  void whatEveryFileSystemHoldsPasses(String path) {
    assertThat(OutputPath.of(path).value()).isEqualTo(path);
    assertThat(OutputPath.faultOf(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/etc/passwd",
        "rail//index.html",
        "rail/",
        "rail/./x",
        "rail/../x",
        "..",
        "../x",
        "rail/...",
        "rail\\x",
        "C:/x",
        "rail/a:b",
        "rail/a?b",
        "rail/a*b",
        "rail/a<b",
        "rail/a>b",
        "rail/a|b",
        "rail/a\"b",
        "rail/a\u0000b",
        "rail/a\nb",
        "rail/a\u007fb",
        "rail/a\u0085b",
        "rail/a\u200bb",
        "rail/a\u202eb",
        "rail/a\u2028b",
        "rail/a\ufeffb",
        "rail/a\ud800b",
        "rail/a\udb40\udc41b",
        "rail/a.",
        "rail/a ",
        "rail/ a",
        "rail/a./b",
        "rail/CON",
        "rail/con.txt",
        "rail/Prn.html",
        "rail/aux/index.html",
        "rail/NUL",
        "rail/com0",
        "rail/COM1.tar.gz",
        "rail/lpt9",
        "rail/lpt¹",
        "rail/com².html",
        "rail/com1 .txt",
        "rail/conin$",
        "rail/CONOUT$",
        ".glasnik",
        ".glasnik/manifest/rail"
      })
  void whatSomeFileSystemCannotHoldIsRefused(String path) {
    assertThatIllegalArgumentException().isThrownBy(() -> OutputPath.of(path));
    assertThat(OutputPath.faultOf(path)).isPresent();
  }

  @Test
  void longNamesAreCountedInBytes() {
    assertThat(OutputPath.faultOf("rail/" + "a".repeat(200))).isEmpty();
    assertThat(OutputPath.faultOf("rail/" + "a".repeat(201)))
        .hasValueSatisfying(fault -> assertThat(fault).endsWith("is longer than 200 bytes"));
    assertThat(OutputPath.faultOf("rail/" + "ш".repeat(100))).isEmpty();
    assertThat(OutputPath.faultOf("rail/" + "ш".repeat(101))).isPresent();
  }

  @Test
  void longPathsAreRefused() {
    assertThat(OutputPath.faultOf("rail/" + "abcd/".repeat(46) + "i.htm")).isEmpty();
    assertThat(OutputPath.faultOf("rail/" + "abcd/".repeat(46) + "i.html"))
        .contains("the path is longer than 240 characters");
  }

  @Test
  void decomposedTextIsBroughtToOneForm() {
    assertThat(OutputPath.of("rail/kovac\u030c.html").value()).isEqualTo("rail/kovač.html");
  }

  @ParameterizedTest
  @CsvSource({
    "rail/News/x, rail/news/x",
    "rail/straße, rail/strasse",
    "rail/STRASSE, rail/straße",
    "rail/izmir, rail/İzmir",
    "rail/izmir, rail/ızmir",
    "rail/IZMIR, rail/izmir",
    "rail/ａbc, rail/abc",
    "rail/ﬁre, rail/fire",
    "rail/ΣΟΦΟΣ, rail/σοφος",
    "rail/Штрајк, rail/штрајк",
    "rail/Čačak, rail/čačak",
    "rail/①, rail/1"
  })
  void pathsThatSomeSystemTakesForOneCollide(String one, String other) {
    assertThat(OutputPath.of(one).collisionKey()).isEqualTo(OutputPath.of(other).collisionKey());
  }

  @Test
  void differentLettersDoNotCollide() {
    assertThat(OutputPath.of("rail/čas").collisionKey())
        .isNotEqualTo(OutputPath.of("rail/ćas").collisionKey())
        .isNotEqualTo(OutputPath.of("rail/cas").collisionKey());
  }

  @Test
  void aPathKnowsItsUnionAndItsPlaceInTheSite() {
    OutputPath path = OutputPath.of("rail/en/news/x/index.html");
    assertThat(path.union()).isEqualTo("rail");
    assertThat(path.inSite()).isEqualTo("en/news/x/index.html");
    assertThat(path.folder()).isEqualTo("rail/en/news/x");
    assertThat(path.name()).isEqualTo("index.html");
  }
}
