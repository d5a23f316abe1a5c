/** Preview: watch the sources, build in memory, show the sites and reload the browser. */
@NullMarked
package org.glasnik.serve;

import org.jspecify.annotations.NullMarked;
