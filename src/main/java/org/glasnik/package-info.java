/**
 * Glasnik, a newsroom in a folder: each package below has one job in the way of a Markdown file.
 */
@NullMarked
package org.glasnik;

import org.jspecify.annotations.NullMarked;
