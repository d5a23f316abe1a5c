/** Style sheets, fonts, pictures and downloads, published under names that follow their bytes. */
@NullMarked
package org.glasnik.output.asset;

import org.jspecify.annotations.NullMarked;
