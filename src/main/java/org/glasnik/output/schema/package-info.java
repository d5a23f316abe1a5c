/** What a page says to machines about what it shows, in the words of schema.org. */
@NullMarked
package org.glasnik.output.schema;

import org.jspecify.annotations.NullMarked;
