/** Decides what is stale and writes it, safely. */
@NullMarked
package org.glasnik.build;

import org.jspecify.annotations.NullMarked;
