package org.glasnik.content.type;

import java.math.BigDecimal;
import org.glasnik.config.CountryCode;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** A place. */
public record Location(
    @Field(value = "The building or square.", example = "Workers' Hall") @Nullable String name,
    @Field("Street and number.") @Nullable String address,
    @Field(value = "The town.", example = "Tuzla") @Nullable String city,
    @Field(value = "The country.", example = "BA") @Nullable CountryCode country,
    @Field("Latitude in degrees.") @Nullable BigDecimal lat,
    @Field("Longitude in degrees.") @Nullable BigDecimal lon) {}
