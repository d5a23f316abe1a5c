/** Two scripts of one language: words of one written in the letters of the other. */
@NullMarked
package org.glasnik.language.script;

import org.jspecify.annotations.NullMarked;
