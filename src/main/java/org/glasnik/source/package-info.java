/**
 * What the user wrote, where, and what is wrong with it. The ground floor: it knows no other
 * package of ours.
 */
@NullMarked
package org.glasnik.source;

import org.jspecify.annotations.NullMarked;
