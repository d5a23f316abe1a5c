package org.glasnik.content.type;

import org.glasnik.config.EmailAddress;
import org.glasnik.content.Target;
import org.glasnik.content.When;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** How to register. */
public record Registration(
    @Field("The address of the form.") @Nullable Target url,
    @Field("The e-mail address.") @Nullable EmailAddress email,
    @Field("Until when.") @Nullable When deadline) {}
