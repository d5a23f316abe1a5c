@NullMarked
package org.glasnik.output.schema;

import org.jspecify.annotations.NullMarked;
