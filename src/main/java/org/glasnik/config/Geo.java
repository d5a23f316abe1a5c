package org.glasnik.config;

import java.math.BigDecimal;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;

/** A place on the map, in degrees. */
public record Geo(
    @Field(value = "Degrees north.", example = "44.73", need = Need.REQUIRED, min = -90, max = 90)
        BigDecimal lat,
    @Field(value = "Degrees east.", example = "18.09", need = Need.REQUIRED, min = -180, max = 180)
        BigDecimal lon) {}
