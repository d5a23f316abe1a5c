package org.glasnik.content;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.glasnik.source.bind.FieldTable;
import org.glasnik.source.bind.JsonSchema;

/** The fields of the types of content, for the documentation. */
public final class ContentDocumentation {

  private ContentDocumentation() {}

  /** The fields that all types have. */
  public static String commonTable() {
    return FieldTable.of(DocumentReader.BINDER, Common.class);
  }

  /** The fields that only this type has. */
  public static String ownTable(ContentType<?> type) {
    Set<String> common = new HashSet<>(commonTable().lines().skip(2).toList());
    return FieldTable.of(DocumentReader.BINDER, type.fields())
        .lines()
        .filter(row -> !common.contains(row))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  public static String schema(ContentType<?> type) {
    return JsonSchema.of(DocumentReader.BINDER, type.fields(), "Front matter: " + type.id());
  }
}
