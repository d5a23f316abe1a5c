package org.glasnik.source.bind;

import java.util.List;
import org.glasnik.source.Problems;
import org.glasnik.source.yaml.YamlNode.Scalar;

/** A field that a record does not have, and which one was meant. */
final class UnknownField {

  private UnknownField() {}

  static void report(Scalar key, RecordModel model, Problems problems) {
    List<String> names = model.fields().stream().map(FieldModel::name).toList();
    String written = key.text();
    String hint =
        Spelling.variant(written, names)
            .or(() -> Synonyms.of(written, names))
            .map(name -> "did you mean \"" + name + "\"?")
            .orElseGet(() -> Spelling.hint(written, names));
    problems.error(
        "unknown-field", key.span(), "there is no field " + Words.quote(written) + " here", hint);
  }
}
