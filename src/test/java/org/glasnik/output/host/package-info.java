@NullMarked
package org.glasnik.output.host;

import org.jspecify.annotations.NullMarked;
