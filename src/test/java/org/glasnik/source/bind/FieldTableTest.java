package org.glasnik.source.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTableTest {

  private final String table = FieldTable.of(new RecordBinder(List.of()), Leaflet.class);

  @Test
  void aRowTellsTypeNeedMeaningAndExample() {
    assertThat(table).contains("| `title` | text | yes | The headline. Example: `We strike` |\n");
  }

  @Test
  void aSharedFieldSaysThatOneTranslationIsEnough() {
    assertThat(table)
        .contains(
            "| `date` | date | recommended | The day. Example: `2026-11-22` One translation is enough. |\n");
  }

  @Test
  void theWordsOfAChoiceAreListed() {
    assertThat(table).contains("| `state` | `draft`, `sent-out` |  | Where it stands. |\n");
  }

  @Test
  void aRangeIsTold() {
    assertThat(table).contains("| `copies` | whole number, 1 to 5000 |");
  }

  @Test
  void fieldsOfAFieldFollowIt() {
    assertThat(table).contains("| `picture.src` | text | yes | The file.");
  }

  @Test
  void fieldsOfAListFollowIt() {
    assertThat(table).contains("| `authors` | list: fields |", "| `authors[].name` | text | yes |");
  }

  @Test
  void aRecordInItselfIsTabledOnce() {
    assertThat(table).contains("| `parts[].parts` |").doesNotContain("`parts[].parts[].name`");
  }
}
