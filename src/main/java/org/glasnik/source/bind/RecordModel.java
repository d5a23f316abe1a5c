package org.glasnik.source.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All fields of a record type, those of its inline records among them, in their order. */
public final class RecordModel {

  private final Class<? extends Record> type;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<FieldModel> fields;

  RecordModel(Class<? extends Record> type, List<FieldModel> fields) {
    this.type = type;
    this.fields = List.copyOf(fields);
    for (FieldModel field : fields) {
      if (places.put(field.name(), places.size()) != null) {
        throw new IllegalStateException(
            type.getName() + " has the field " + field.name() + " twice");
      }
    }
  }

  public Class<? extends Record> type() {
    return type;
  }

  public List<FieldModel> fields() {
    return fields;
  }

  public Optional<FieldModel> field(String name) {
    return Optional.ofNullable(places.get(name)).map(fields::get);
  }

  /** Where the field stands in {@link #fields}, -1 if there is none of this name. */
  int place(String name) {
    Integer place = places.get(name);
    return place == null ? -1 : place;
  }
}
