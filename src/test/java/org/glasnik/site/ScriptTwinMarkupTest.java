package org.glasnik.site;

import static org.glasnik.site.ScriptTwinsTest.JOIN;
import static org.glasnik.site.ScriptTwinsTest.SERBIAN;
import static org.glasnik.testing.Fixture.given;

import org.junit.jupiter.api.Test;

/** Markup and letters that could get in each other's way. */
class ScriptTwinMarkupTest {

  @Test
  void aLetterOfTwoThatMarkupPartsStaysInOneMark() {
    given(
            SERBIAN
                + JOIN
                + """
                -- unions/rail/content/pages/about.sr-Latn.md --
                ---
                title: O nama
                ---
                L*j*ubav, n**j**ega, L[j](https://x.example.org/)ubav, in*j*ekcija.

                ![Opis](a.svg "Natpis :keep[Lj]")
                -- unions/rail/content/pages/a.svg --
                <svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"></svg>
                """)
        .thenOutput(
            "rail/about/index.html",
            "<em>Љ</em>убав, <strong>њ</strong>ега",
            ">Љ</a>убав, ин<em>ј</em>екција",
            "Натпис Lj")
        .thenOutput("rail/sr-latn/about/index.html", "Natpis Lj");
  }

  @Test
  void aGlossaryBringsNoMarkupAlong() {
    given(
            SERBIAN
                + JOIN
                + """
                -- glossary.sr.yaml --
                replace: {Фирма: "*A* [b](c) <D>"}
                -- unions/rail/content/pages/about.sr-Cyrl.md --
                ---
                title: О нама
                ---
                Фирма је ту.
                """)
        .thenOutput("rail/sr-latn/about/index.html", "<p>*A* [b](c) &lt;D&gt; je tu.</p>");
  }

  @Test
  void titlesOfRawHtmlAreWrittenInTheScriptOfThePage() {
    given(
            SERBIAN.replace("contact:", "raw_html: safe-subset\ncontact:")
                + JOIN
                + """
                -- unions/rail/content/pages/about.sr-Cyrl.md --
                ---
                title: О нама
                ---
                <abbr title="Људска права">ЉП</abbr> је ту.
                """)
        .thenOutput(
            "rail/sr-latn/about/index.html", "<abbr title=\"Ljudska prava\">LJP</abbr> je tu.");
  }
}
