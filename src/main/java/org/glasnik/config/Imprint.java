package org.glasnik.config;

import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/**
 * Who is answerable for what is published. Which fields the law asks for depends on the country.
 */
public record Imprint(
    @Field(value = "The country whose rules it follows, if not the union's.", example = "DE")
        @Nullable CountryCode countryProfile,
    @Field(value = "The publisher's name in the register.", example = "Sindikat željezničara")
        @Nullable LocalizedText legalName,
    @Field(value = "The register.", example = "Registar udruženja")
        @Nullable LocalizedText register,
    @Field(value = "The number in the register.", example = "00-000/11")
        @Nullable String registerNo,
    @Field(value = "The tax number.", example = "4200000000000") @Nullable String taxNo,
    @Field(value = "Who represents the union.", example = "Safija Dragolj")
        @Nullable LocalizedText representative,
    @Field(value = "The responsible editor.", example = "Amra Belošević")
        @Nullable LocalizedText responsibleEditor,
    @Field(value = "The postal address.", example = "Ložionička 00, 74000 Doboj")
        @Nullable LocalizedText address,
    @Field(value = "The e-mail address.", example = "office@example.org")
        @Nullable EmailAddress email,
    @Field(value = "The telephone number.", example = "\"+38700000200\"")
        @Nullable PhoneNumber phone,
    @Field(value = "Where the site is hosted.", example = "Example Hosting, Sarajevo")
        @Nullable LocalizedText host) {}
