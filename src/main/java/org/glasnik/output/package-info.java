/** Which files a network produces, each a pure function of its input. */
@NullMarked
package org.glasnik.output;

import org.jspecify.annotations.NullMarked;
