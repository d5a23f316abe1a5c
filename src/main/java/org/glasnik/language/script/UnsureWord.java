package org.glasnik.language.script;

/**
 * A word of which the rules can't be sure how it is written in the other script.
 *
 * @param from where it begins in the text, in UTF-16 units
 * @param to where it ends
 * @param written as it stands in the text
 * @param converted as it would be written
 * @param why in a few English words, to follow "because"
 */
public record UnsureWord(int from, int to, String written, String converted, String why) {}
