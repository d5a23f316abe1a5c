/** Rules about content, one small class a rule. */
@NullMarked
package org.glasnik.check;

import org.jspecify.annotations.NullMarked;
