package org.glasnik.serve;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import org.glasnik.build.Planner;

/**
 * What is previewed and how.
 *
 * @param clock the moment that decides what is public, asked at every change
 * @param port the first one to try
 * @param choice what to do when the port is taken
 * @param desk is told of every round
 */
public record PreviewSettings(
    Path workspace,
    Planner planner,
    Supplier<Instant> clock,
    int port,
    PortChoice choice,
    Desk desk) {

  /** How much the port matters. */
  public enum PortChoice {
    /** Take the next one that is free. */
    NEXT_FREE,
    /** Somebody asked for this one. */
    EXACT
  }
}
