package org.glasnik.source.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.Severity;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.bind.RecordShape.Component;

/** Which needed fields a record still lacks, once its translations have completed each other. */
public final class Requirements {

  private Requirements() {}

  /** The needed fields that are absent, in their order. */
  public static List<MissingField> missing(Record record) {
    List<MissingField> missing = new ArrayList<>(0);
    collect(record, false, missing);
    return missing;
  }

  /**
   * Reports them at a place, but for those whose value was written and is wrong, which is a problem
   * already.
   */
  public static void check(Record record, SourceSpan place, Problems problems) {
    check(record, place, problems, Severity.ERROR);
  }

  /**
   * The same for a record that may still be in the making.
   *
   * @param worst how severe it is at most that something is missing
   */
  public static void check(Record record, SourceSpan place, Problems problems, Severity worst) {
    List<MissingField> missing = missing(record);
    if (missing.isEmpty()) {
      return;
    }
    Set<String> wrong = problems.list().stream().map(Problem::rule).collect(Collectors.toSet());
    for (MissingField field : missing) {
      if (!wrong.contains(field.name())) {
        problems.add(field.problem(place, worst));
      }
    }
  }

  /** What {@link NodeReader} left to later, for an entry of a list: nothing completes that. */
  static void checkEntry(Object entry, SourceSpan place, Problems problems, Severity worst) {
    if (entry instanceof Record record && RecordShape.isBound(record.getClass())) {
      List<MissingField> missing = new ArrayList<>(0);
      collect(record, true, missing);
      missing.forEach(field -> problems.add(field.problem(place, worst)));
    }
  }

  private static void collect(Record record, boolean sharedOnly, List<MissingField> missing) {
    for (Component component : RecordShape.of(record.getClass()).components()) {
      Object value = component.of(record);
      if (component.isInline()) {
        if (value instanceof Record inline) {
          collect(inline, sharedOnly, missing);
        }
      } else if (value instanceof Record nested && RecordShape.isBound(nested.getClass())) {
        // Its own other fields were checked when it was bound.
        collect(nested, true, missing);
      } else if (value == null && isNeeded(component.declared(), sharedOnly)) {
        Field field = component.declared();
        missing.add(
            new MissingField(component.name(), field.need(), field.value(), field.example()));
      }
    }
  }

  private static boolean isNeeded(Field field, boolean sharedOnly) {
    return field.need() != Need.OPTIONAL && (field.shared() || !sharedOnly);
  }
}
