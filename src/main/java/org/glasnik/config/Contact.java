package org.glasnik.config;

import java.util.List;
import org.glasnik.language.Language;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** How somebody or an office is reached. */
public record Contact(
    @Field(value = "The name.", example = "Amra Belošević") @Nullable LocalizedText name,
    @Field(value = "The office.", example = "{en: Press officer}") @Nullable LocalizedText role,
    @Field(value = "The e-mail address.", example = "office@example.org")
        @Nullable EmailAddress email,
    @Field(value = "The telephone number.", example = "\"+38700000200\"")
        @Nullable PhoneNumber phone,
    @Field(value = "The postal address.", example = "Ložionička 00, 74000 Doboj")
        @Nullable LocalizedText address,
    @Field(value = "When somebody is there.", example = "{en: Monday to Friday 9 to 15}")
        @Nullable LocalizedText hours,
    @Field(value = "Languages that are spoken.", example = "[bs, en]") List<Language> languages) {}
