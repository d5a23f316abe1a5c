@NullMarked
package org.glasnik.output.asset;

import org.jspecify.annotations.NullMarked;
