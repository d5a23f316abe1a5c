/**
 * What templates may see: records of text, numbers, lists and maps, ready to be shown, with nothing
 * left to decide.
 */
@NullMarked
package org.glasnik.theme.view;

import org.jspecify.annotations.NullMarked;
