/**
 * Languages and scripts: names, fallback, dates, numbers, plurals, messages, sorting, slugs; the
 * only user of ICU4J, which is asked for only what a language's file doesn't say.
 */
@NullMarked
package org.glasnik.language;

import org.jspecify.annotations.NullMarked;
