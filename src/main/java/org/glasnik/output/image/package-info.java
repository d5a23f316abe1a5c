/**
 * Publishes pictures upright and without a word about who took them, where and with what; the only
 * user of ImageIO.
 */
@NullMarked
package org.glasnik.output.image;

import org.jspecify.annotations.NullMarked;
