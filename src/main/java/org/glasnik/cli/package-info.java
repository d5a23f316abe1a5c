/** Commands, printing and exit codes; the only place that wires the others together. */
@NullMarked
package org.glasnik.cli;

import org.jspecify.annotations.NullMarked;
