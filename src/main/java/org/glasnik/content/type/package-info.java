/**
 * The types of content, each with its fields in one record. From these records come validation,
 * schema and documentation.
 */
@NullMarked
package org.glasnik.content.type;

import org.jspecify.annotations.NullMarked;
