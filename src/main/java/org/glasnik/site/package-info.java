/**
 * All documents to an immutable model of every union's site; the one place that decides what is
 * visible.
 */
@NullMarked
package org.glasnik.site;

import org.jspecify.annotations.NullMarked;
