package org.glasnik.config;

import org.glasnik.source.bind.FieldTable;
import org.glasnik.source.bind.JsonSchema;
import org.glasnik.source.bind.RecordBinder;

/** The fields of the settings' files, for the documentation. */
public final class ConfigDocumentation {

  private static final RecordBinder BINDER = ConfigKinds.binder();

  private ConfigDocumentation() {}

  public static String networkTable() {
    return FieldTable.of(BINDER, NetworkFields.class);
  }

  public static String topicTable() {
    return FieldTable.of(BINDER, TopicConfig.class);
  }

  public static String unionTable() {
    return FieldTable.of(BINDER, UnionFields.class);
  }

  public static String networkSchema() {
    return JsonSchema.of(BINDER, NetworkFields.class, "network.yaml");
  }

  /** Of one topic: in the file, each stands under its id. */
  public static String topicSchema() {
    return JsonSchema.of(BINDER, TopicConfig.class, "A topic");
  }

  public static String unionSchema() {
    return JsonSchema.of(BINDER, UnionFields.class, "union.yaml");
  }
}
