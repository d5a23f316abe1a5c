package org.glasnik.config;

import java.util.List;
import java.util.Map;
import org.glasnik.language.Language;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Inline;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** The part of union.yaml that is about the union's site, as it was written. */
public record SiteSettings(
    @Field(
            value = "Where the site will stand.",
            example = "https://rail.example.org/",
            need = Need.REQUIRED)
        @Nullable BaseUrl baseUrl,
    @Field(
            value = "The site's languages; the first one stands at /, the others in folders.",
            example = "[bs, sr-Latn, en]",
            need = Need.REQUIRED)
        List<Language> languages,
    @Field(
            value =
                "What this site does otherwise than the language's own file says: any field of it, see languages.md.",
            example = "{cnr-Latn: {hreflang: sr-ME, dates: {long: d. MMMM y. 'g'.}}}")
        @Nullable LanguageOverrides languageOverrides,
    @Field(
            value = "For languages with two scripts: the one that is written.",
            example = "{sr: {from: Cyrl}}")
        Map<String, ScriptRule> scripts,
    @Field(
            value =
                "Languages that stand in for another one where a text is missing, best first, if not those of the network; `none` for none at all, for a language, or for a type of content.",
            example = "{sq: [en], press: none}")
        @Nullable FallbackRules fallback,
    @Field(value = "The menus.") @Nullable Menus menus,
    @Field(value = "What becomes of HTML in texts.", example = "escape") @Nullable RawHtml rawHtml,
    @Inline CommonSettings common) {}
