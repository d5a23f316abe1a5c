package org.glasnik.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.glasnik.language.Language;
import org.glasnik.source.bind.Inheritance;

/** What the translations of one item say for each other. */
public final class SharedFields {

  private SharedFields() {}

  /**
   * The documents of one item, all of one type, each with the shared facts that only others state.
   * Whether a document is finished or was taken back is its own matter.
   *
   * @param documents in the order in which they are asked
   * @param fields what a document says, in letters that readers of a language know
   */
  public static List<Document> merge(
      List<Document> documents, BiFunction<Document, Language, Meta> fields) {
    if (documents.size() == 1) {
      return documents;
    }
    List<Document> merged = new ArrayList<>(documents.size());
    for (Document document : documents) {
      List<Meta> others =
          documents.stream()
              .filter(d -> d != document && d.type() == document.type())
              .map(d -> fields.apply(d, document.language()))
              .toList();
      merged.add(document.with(merge(document.meta(), others)));
    }
    return merged;
  }

  private static Meta merge(Meta meta, List<Meta> others) {
    return (Meta)
        Inheritance.merge((Record) meta, others.stream().map(other -> (Record) other).toList());
  }
}
