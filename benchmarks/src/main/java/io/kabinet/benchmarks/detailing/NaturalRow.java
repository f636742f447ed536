package io.kabinet.benchmarks.detailing;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A row as most people would declare it for Jackson. */
record NaturalRow(
        OffsetDateTime at,
        String line,
        String kind,
        String category,
        @Nullable String direction,
        String peer,
        String unit,
        long real,
        long charged,
        BigDecimal gross,
        BigDecimal net) {}
