/**
 * Records bound from YAML once, at the border; from the same records come the editors'
 * documentation and the JSON Schema.
 */
@NullMarked
package org.glasnik.source.bind;

import org.jspecify.annotations.NullMarked;
