/** The settings of a network and its unions as checked values. */
@NullMarked
package org.glasnik.config;

import org.jspecify.annotations.NullMarked;
