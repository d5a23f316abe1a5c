package org.glasnik.source.bind;

import org.glasnik.source.Problem;
import org.glasnik.source.Severity;
import org.glasnik.source.SourceSpan;

/** A field that is needed and was not given. */
public record MissingField(String name, Need need, String documentation, String example) {

  static MissingField of(FieldModel field) {
    return new MissingField(field.name(), field.need(), field.documentation(), field.example());
  }

  /**
   * An error if it is required, else a warning.
   *
   * @param worst how severe it is at most
   */
  Problem problem(SourceSpan place, Severity worst) {
    String sentence =
        documentation.endsWith(".")
            ? documentation.substring(0, documentation.length() - 1)
            : documentation;
    return new Problem(
        need == Need.REQUIRED ? worst : Severity.WARNING,
        name,
        place,
        '"' + name + "\" is missing",
        "add " + name + ": " + (example.isEmpty() ? "…" : example) + " (" + sentence + ")");
  }
}
