/** YAML to positioned nodes in which every value is still the text that the editor wrote. */
@NullMarked
package org.glasnik.source.yaml;

import org.jspecify.annotations.NullMarked;
