/**
 * What a translator saw of the original, what has changed in it since, and the file that a
 * translation begins as.
 */
@NullMarked
package org.glasnik.content.translation;

import org.jspecify.annotations.NullMarked;
