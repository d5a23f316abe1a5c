package org.glasnik.site.translation;

import java.time.Instant;
import java.util.Map;
import org.glasnik.content.DocumentId;
import org.glasnik.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * One item in all languages of its site.
 *
 * @param type id of its type of content
 * @param title in the first language that it has
 * @param titleLanguage which this is
 * @param date by which lists sort it; null without one
 * @param cells in the order of the site's languages; none for the languages of an item of which
 *     nothing is finished yet, but those of its drafts
 */
public record ItemTranslations(
    DocumentId id,
    String type,
    String title,
    Language titleLanguage,
    @Nullable Instant date,
    Map<Language, TranslationCell> cells) {}
