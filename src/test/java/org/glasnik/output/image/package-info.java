@NullMarked
package org.glasnik.output.image;

import org.jspecify.annotations.NullMarked;
