/** The files that pages load, show or offer, and nothing else of the workspace. */
@NullMarked
package org.glasnik.output.file;

import org.jspecify.annotations.NullMarked;
