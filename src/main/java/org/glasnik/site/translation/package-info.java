/** How far the translations of a network are, and what is about to appear or to go. */
@NullMarked
package org.glasnik.site.translation;

import org.jspecify.annotations.NullMarked;
