package org.glasnik.output.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPictureTest {

  @Test
  void aDrawingIsWrittenInOneFixedWay() {
    assertThat(cleaned("<rect  width='4'\n height=\"3\" fill='#b3001b' ></rect>\n  <g/>"))
        .isEqualTo("<rect width=\"4\" height=\"3\" fill=\"#b3001b\"/><g/>");
  }

  @Test
  void textKeepsItsLettersAndItsSpaces() {
    assertThat(cleaned("<text x='1'>Штрајк <tspan>&amp; mir</tspan></text>"))
        .isEqualTo("<text x=\"1\">Штрајк <tspan>&amp; mir</tspan></text>");
  }

  @Test
  void wordsOfDrawingProgramsGoUnsaid() {
    Parsed<CleanPicture> parsed =
        clean(
            """
            <?xml version="1.0"?>
            <!-- /home/mirjana/strike.svg -->
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape"
                viewBox="0 0 1 1" i:export-filename="/home/mirjana/strike.png" data-name="Mirjana">
              <title>mirjana.svg</title><desc>by Mirjana</desc><metadata><a>Mirjana</a></metadata>
              <i:view author="Mirjana"/><path d="M0 0h1"/>
            </svg>
            """);
    assertThat(text(parsed))
        .isEqualTo(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1\"/></svg>\n");
    assertThat(parsed.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<script href='https://evil.example/x.js'/>",
        "<script xlink:href='data:text/javascript,alert(1)'/>",
        "<g onclick='alert(1)'/>",
        "<g ONLOAD='alert(1)'/>",
        "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml' onload='alert(1)'/></foreignObject>",
        "<image href='https://evil.example/pixel.png'/>",
        "<image xlink:href='//evil.example/pixel.png'/>",
        "<image href='other.png'/>",
        "<image href='data:image/svg+xml;base64,PHN2Zy8+'/>",
        "<image href='data:text/html;base64,PHN2Zy8+'/>",
        "<use href='https://evil.example/a.svg#x'/>",
        "<use xlink:href='other.svg#x'/>",
        "<use href='data:image/svg+xml,a#x'/>",
        "<feImage href='https://evil.example/x.png'/>",
        "<rect fill='url(https://evil.example/x)'/>",
        "<rect fill='url( &quot;//evil.example/x&quot; )'/>",
        "<rect fill='u\\72l(https://evil.example/x)'/>",
        "<rect filter='url(javascript:alert(1))'/>",
        "<rect fill='image-set(\"https://evil.example/x\" 1x)'/>",
        "<rect style='fill:url(//evil.example/x)'/>",
        "<rect style='background:url(//evil.example/x)'/>",
        "<rect style='behavior:url(x.htc)'/>",
        "<rect style='fill:expression(alert(1))'/>",
        "<style>@import 'https://evil.example/x.css';</style>",
        "<style>@import url(https://evil.example/x.css);</style>",
        "<style>@font-face{font-family:x;src:url(https://evil.example/x.woff)}</style>",
        "<style>a{fill:url(https://evil.example/x)}</style>",
        "<style>a[x='y']{fill:red}</style>",
        "<style>&lt;/style>&lt;script>alert(1)&lt;/script>{fill:red}</style>",
        "<animate attributeName='href' values='javascript:alert(1)'/>",
        "<set attributeName='onmouseover' to='alert(1)'/>",
        "<animateTransform attributeName='transform'/>",
        "<a href='javascript:alert(1)'><set attributeName='href' to='javascript:alert(1)'/></a>",
        "<iframe src='https://evil.example/'/>",
        "<audio src='https://evil.example/x'/>",
        "<font-face><font-face-uri href='https://evil.example/x'/></font-face>",
        "<handler>alert(1)</handler>",
        "<cursor href='https://evil.example/x'/>",
        "<textPath href='https://evil.example/x'>a</textPath>",
        "<linearGradient href='https://evil.example/x#a'/>"
      })
  void whatRunsOrReachesOutIsLeftOutAndTold(String part) {
    Parsed<CleanPicture> parsed = clean(drawing(part));
    assertThat(text(parsed)).doesNotContainIgnoringCase("evil", "alert", "javascript", "other");
    assertThat(parsed.problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.isError()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg><svg/>",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&a;</text></svg>",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg/>",
        "<svg xmlns='http://www.w3.org/2000/svg'><text>&a;</text></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'>",
        "<svg xmlns='http://www.w3.org/2000/svg'/><svg/>",
        "<g xmlns='http://www.w3.org/2000/svg'><svg/></g>",
        "<svg xmlns='http://www.w3.org/1999/xhtml'/>"
      })
  void whatIsNoPlainDrawingIsRefused(String svg) {
    Parsed<CleanPicture> parsed = clean(svg);
    assertThat(parsed.value()).isEmpty();
    assertThat(parsed.hasErrors()).isTrue();
  }

  @Test
  void aDoctypeIsRefusedWithAWayOut() {
    assertThat(clean("<!DOCTYPE svg><svg/>").problems())
        .extracting(Problem::what)
        .containsExactly("the drawing has a DOCTYPE, which can pull in other files");
  }

  @Test
  void whatIsLeftOutIsToldOnceWithItsLine() {
    String twice = drawing("\n<script/>\n<script/>");
    assertThat(clean(twice).problems())
        .extracting(Problem::what, problem -> problem.span().line())
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                "<script> is left out of the published picture", 2));
  }

  @Test
  void stylesThatDrawStay() {
    assertThat(
            cleaned(
                "<style>/* x */ .st0, g > path { fill: #fff; -inkscape-x: y; stroke: url(#a) }</style>"
                    + "<path class='st0' style='fill:rgb(1,2,3); opacity:.5'/>"))
        .isEqualTo(
            "<style>.st0, g &gt; path{fill:#fff;stroke:url(#a)}</style>"
                + "<path class=\"st0\" style=\"fill:rgb(1,2,3);opacity:.5\"/>");
  }

  @Test
  void linksInsideTheDrawingStay() {
    String part = "<use href='#a'/><use xlink:href='#b'/><rect fill=\"url('#c')\"/>";
    assertThat(text(clean(drawing(part))))
        .contains("xmlns:xlink=", "<use href=\"#a\"/><use xlink:href=\"#b\"/>", "url('#c')");
  }

  @Test
  void whatALinkHoldsStaysAndTheLinkGoes() {
    assertThat(cleaned("<a href='https://union.example/' fill='red'><path d='M0 0'/></a>"))
        .isEqualTo("<g fill=\"red\"><path d=\"M0 0\"/></g>");
  }

  @Test
  void aPictureInsideIsCleanedToo() {
    byte[] jpeg =
        Pictures.withSegments(
            Pictures.jpeg(), Pictures.segment(0xFE, Pictures.latin(Pictures.SECRET)));
    String inside = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    String clean = text(clean(drawing("<image href='" + inside + "' width='4' height='4'/>")));
    String data = clean.substring(clean.indexOf("base64,") + 7, clean.indexOf("\" width"));
    assertThat(Base64.getDecoder().decode(data))
        .isEqualTo(Pictures.cleaned("a.jpg", Pictures.jpeg()));
  }

  @Test
  void aDrawingWithoutViewBoxIsGivenOne() {
    assertThat(text(clean("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30.5px'/>")))
        .contains("viewBox=\"0 0 40 30.5\"", "width=\"40\"");
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void copiesOfCopiesAreCountedBeforeABrowserDrawsThem() {
    StringBuilder bomb = new StringBuilder("<g id='a0'><path d='M0 0'/></g>");
    for (int i = 1; i < 30; i++) {
      String copy = "<use href='#a" + (i - 1) + "'/>";
      bomb.append("<g id='a").append(i).append("'>").append(copy.repeat(10)).append("</g>");
    }
    assertThat(clean(drawing(bomb.toString())).problems())
        .extracting(Problem::what)
        .containsExactly("the drawing makes copies of copies without end");
  }

  @Test
  void aDrawingThatIsTooDeepIsRefused() {
    assertThat(clean(drawing("<g>".repeat(5000) + "</g>".repeat(5000))).hasErrors()).isTrue();
  }

  @Test
  void cleaningTwiceChangesNothing() {
    String once = text(clean(drawing("<text>a &lt; b</text><style>g>a{fill:red}</style>")));
    assertThat(text(clean(once))).isEqualTo(once);
  }

  private static String drawing(String part) {
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
        + part
        + "</svg>";
  }

  private static String cleaned(String part) {
    String text = text(clean(drawing(part)));
    return text.substring(text.indexOf('>') + 1, text.lastIndexOf("</svg>"));
  }

  private static Parsed<CleanPicture> clean(String svg) {
    return Pictures.clean("logo.svg", svg.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Parsed<CleanPicture> parsed) {
    return new String(parsed.value().orElseThrow().bytes(), StandardCharsets.UTF_8);
  }
}
