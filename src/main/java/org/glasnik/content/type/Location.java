package org.glasnik.content.type;

import java.math.BigDecimal;
import org.glasnik.config.CountryCode;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** A place. */
public record Location(
    @Field(value = "The building or square.", example = "Workers' Hall", prose = true)
        @Nullable String name,
    @Field(value = "Street and number.", prose = true) @Nullable String address,
    @Field(value = "The town.", example = "Tuzla", prose = true) @Nullable String city,
    @Field(value = "The country.", example = "BA") @Nullable CountryCode country,
    @Field("Latitude in degrees.") @Nullable BigDecimal lat,
    @Field("Longitude in degrees.") @Nullable BigDecimal lon) {}
