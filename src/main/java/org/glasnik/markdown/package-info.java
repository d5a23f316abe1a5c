/**
 * Markdown to a body that can be read, checked and written as HTML; the only place that knows
 * Flexmark.
 */
@NullMarked
package org.glasnik.markdown;

import org.jspecify.annotations.NullMarked;
