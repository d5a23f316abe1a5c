/** Feeds of the newest items, for readers' programs and other sites; the only user of Rome. */
@NullMarked
package org.glasnik.output.feed;

import org.jspecify.annotations.NullMarked;
