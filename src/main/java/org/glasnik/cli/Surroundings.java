package org.glasnik.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import org.glasnik.build.Planner;

/**
 * What the commands get from outside, so that a test can give them something else.
 *
 * @param out what the run found and did
 * @param err what kept it from running
 * @param home the user's home folder
 * @param clock read once by each build
 */
record Surroundings(
    Planner planner,
    PrintWriter out,
    PrintWriter err,
    Ink ink,
    Path home,
    Supplier<Instant> clock) {}
