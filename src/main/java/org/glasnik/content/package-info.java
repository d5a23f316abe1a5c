/**
 * One source file to one typed document: front matter bound to the fields of its type, and the text
 * below it.
 */
@NullMarked
package org.glasnik.content;

import org.jspecify.annotations.NullMarked;
