package org.glasnik.content.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.glasnik.source.SourcePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationFieldsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "title: T~title: T\\ntranslation: {of: en, source_digest: NEW}",
        "translation:\\ntitle: T~translation: {of: en, source_digest: NEW}\\ntitle: T",
        "translation: # who?\\ntitle: T~translation: {of: en, source_digest: NEW} # who?\\ntitle: T",
        "translation: {of: en, source_digest: old}~translation: {of: en, source_digest: NEW}",
        "translation: {source_digest: 'old', of: \"en\"}~translation: {source_digest: 'NEW', of: \"en\"}",
        "translation: {of: en}~translation: {of: en, source_digest: NEW}",
        "translation: { by: Ana }~translation: {of: en, source_digest: NEW,  by: Ana }",
        "translation: {}~translation: {of: en, source_digest: NEW}",
        "translation: {of: sr-Latn, by: Ana}~translation: {of: en, source_digest: NEW, by: Ana}",
        "translation: {of: en,\\n  source_digest: old,\\n  by: Ana}"
            + "~translation: {of: en,\\n  source_digest: NEW,\\n  by: Ana}",
        "translation:\\n    of: en # not bs\\n    source_digest: \"old\"  # by us\\n    by: Ana"
            + "~translation:\\n    of: en # not bs\\n    source_digest: \"NEW\"  # by us\\n    by: Ana",
        "translation:\\n  of: en # x\\n  by: Ana~translation:\\n  of: en # x\\n  source_digest: NEW\\n  by: Ana",
        "translation:\\n  by: Ana~translation:\\n  of: en\\n  source_digest: NEW\\n  by: Ana",
        "translation:\\n  of: en\\n  source_digest:~translation:\\n  of: en\\n  source_digest: NEW",
        "title: \"🚩\"\\ntranslation: {by: \"🚩\", source_digest: old, of: en}"
            + "~title: \"🚩\"\\ntranslation: {by: \"🚩\", source_digest: NEW, of: en}"
      })
  void onlyTheTwoFieldsAreWritten(String before, String after) {
    assertThat(written(file(before))).contains(file(after));
  }

  @Test
  void lineEndsAndAByteOrderMarkStay() {
    String windows = "\uFEFF---\r\ntitle: T\r\n---\r\n\r\nText.\r\n";
    assertThat(written(windows))
        .contains(
            windows.replace(
                "title: T\r\n", "title: T\r\ntranslation: {of: en, source_digest: NEW}\r\n"));
    String old = "---\rtranslation: {of: en, source_digest: x}\r---\rText.";
    assertThat(written(old)).contains(old.replace("x}", "NEW}"));
  }

  @Test
  void whatIsRightAlreadyIsLeftAsItIs() {
    String text = file("translation: {source_digest: NEW, of: en}");
    assertThat(written(text)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "translation:\\n  of: en\\n  source_digest: >-\\n    old\\n    er",
        "translation:\\n  of: en\\n  source_digest: old\\n    er",
        "translation: yes",
        "translation: [en]",
        "translation: !!map {}",
        "title: T: T"
      })
  void whatCouldGoWrongIsNotDone(String fields) {
    assertThat(written(file(fields))).isEmpty();
  }

  private static String file(String fields) {
    return "---\n" + fields.replace("\\n", "\n") + "\n---\n\nText --- text.\n---\n";
  }

  private static Optional<String> written(String text) {
    return TranslationFields.write(SourcePath.of("a.md"), text, "en", "NEW");
  }
}
