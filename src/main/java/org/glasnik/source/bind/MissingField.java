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
    Severity own = need == Need.REQUIRED ? Severity.ERROR : Severity.WARNING;
    String sentence =
        documentation.endsWith(".")
            ? documentation.substring(0, documentation.length() - 1)
            : documentation;
    return new Problem(
        own.compareTo(worst) < 0 ? worst : own,
        name,
        place,
        '"' + name + "\" is missing",
        "add " + name + ": " + (example.isEmpty() ? "…" : example) + " (" + sentence + ")");
  }
}
