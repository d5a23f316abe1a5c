@NullMarked
package org.glasnik.output.feed;

import org.jspecify.annotations.NullMarked;
