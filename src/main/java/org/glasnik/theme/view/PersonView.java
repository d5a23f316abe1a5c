package org.glasnik.theme.view;

import org.jspecify.annotations.Nullable;

/**
 * An author or speaker. A protected person has a role and no name.
 *
 * @param name null when the person is protected
 */
public record PersonView(
    @Nullable String name, @Nullable String role, @Nullable String organisation) {}
