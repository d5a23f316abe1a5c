/** The web pages of a site: which there are, and what their templates see. */
@NullMarked
package org.glasnik.output.html;

import org.jspecify.annotations.NullMarked;
