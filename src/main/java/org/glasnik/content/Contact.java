package org.glasnik.content;

import java.util.List;
import org.glasnik.config.EmailAddress;
import org.glasnik.config.PhoneNumber;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** Somebody to ask. */
public record Contact(
    @Field(value = "The name.", example = "Ana Marić", prose = true) @Nullable String name,
    @Field(value = "What the person does.", example = "press officer", prose = true)
        @Nullable String role,
    @Field(value = "The person's union or organisation.", prose = true) @Nullable String org,
    @Field(value = "The telephone number, with the country's code.", example = "+387 00 000 000")
        @Nullable PhoneNumber phone,
    @Field(value = "The e-mail address.", example = "press@example.org")
        @Nullable EmailAddress email,
    @Field(value = "Languages that the person speaks.", example = "[bs, en]")
        List<LanguageTag> languages,
    @Field(value = "When the person can be reached.", example = "9:00–16:00", prose = true)
        @Nullable String hours) {}
