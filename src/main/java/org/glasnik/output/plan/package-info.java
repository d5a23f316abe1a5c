/** The list of all kinds of output. */
@NullMarked
package org.glasnik.output.plan;

import org.jspecify.annotations.NullMarked;
