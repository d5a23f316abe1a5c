/** The vocabulary of the tests, and the judges that are not our own code. */
@NullMarked
package org.glasnik.testing;

import org.jspecify.annotations.NullMarked;
