package org.glasnik.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading something: a value, problems, or both.
 *
 * @param value empty when the problems left nothing that could be used
 */
public record Parsed<T>(Optional<T> value, List<Problem> problems) {

  public Parsed {
    problems = List.copyOf(problems);
  }

  public static <T> Parsed<T> of(T value) {
    return new Parsed<>(Optional.of(value), List.of());
  }

  public static <T> Parsed<T> of(@Nullable T value, List<Problem> problems) {
    return new Parsed<>(Optional.ofNullable(value), problems);
  }

  public static <T> Parsed<T> failed(Problem problem) {
    return new Parsed<>(Optional.empty(), List.of(problem));
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
