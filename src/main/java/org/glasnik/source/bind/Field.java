package org.glasnik.source.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record component that editors write as a YAML field. The component {@code redirectFrom} is the
 * field {@code redirect_from}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {

  /** One sentence for editors. */
  String value();

  /** The name in YAML, if it is not the component's name in snake case. */
  String name() default "";

  /** What stands after the colon in an example, as YAML. */
  String example() default "";

  Need need() default Need.OPTIONAL;

  /** Whether it is the same in all languages, so that it may stand in one translation only. */
  boolean shared() default false;

  /** Whether it is text for people, which is translated and written in the language's script. */
  boolean prose() default false;

  /** The least number. */
  long min() default Long.MIN_VALUE;

  /** The greatest number. */
  long max() default Long.MAX_VALUE;
}
