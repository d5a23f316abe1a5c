package org.glasnik.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the problems of one step, in the order in which they are found. For one thread. */
public final class Problems {

  private final List<Problem> list = new ArrayList<>(0);

  public void add(Problem problem) {
    list.add(problem);
  }

  public void addAll(Collection<Problem> problems) {
    list.addAll(problems);
  }

  /** Notes an error. */
  public void error(String rule, SourceSpan span, String what, String hint) {
    add(Problem.error(rule, span, what, hint));
  }

  /** Notes a warning. */
  public void warning(String rule, SourceSpan span, String what, String hint) {
    add(Problem.warning(rule, span, what, hint));
  }

  /** What was found so far. */
  public List<Problem> list() {
    return List.copyOf(list);
  }

  public boolean hasErrors() {
    return list.stream().anyMatch(Problem::isError);
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }
}
