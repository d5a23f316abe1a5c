package org.glasnik.source;

import java.util.Comparator;

/**
 * Something that a user wrote and that is wrong, with its place and the way out.
 *
 * @param rule stable id of the rule, shown in brackets: the field's name for a wrong value, else a
 *     word such as {@code link}
 * @param what one line: what is wrong, quoting what was written
 * @param hint one line: how to mend it; may be empty when there is nothing to add
 */
public record Problem(Severity severity, String rule, SourceSpan span, String what, String hint) {

  /**
   * File order, then place, then the worse first: the same problems always come in the same order.
   */
  public static final Comparator<Problem> IN_FILE_ORDER =
      Comparator.comparing(Problem::span)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::what);

  public static Problem error(String rule, SourceSpan span, String what, String hint) {
    return new Problem(Severity.ERROR, rule, span, what, hint);
  }

  public static Problem warning(String rule, SourceSpan span, String what, String hint) {
    return new Problem(Severity.WARNING, rule, span, what, hint);
  }

  public static Problem notice(String rule, SourceSpan span, String what, String hint) {
    return new Problem(Severity.NOTICE, rule, span, what, hint);
  }

  /** The same, as something that it is good to know, and no more. */
  public Problem asNotice() {
    return notice(rule, span, what, hint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
