package io.kabinet.core.bonus;

import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.internal.Moments;
import io.kabinet.core.internal.Words;
import io.kabinet.core.values.Points;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Points to come in.
 *
 * <p>The moment at which they lapse is a part of the wish: it is reckoned once, and a repetition carries the same.
 *
 * @param key made by the caller once per intent, such as the source and the first day of the cycle
 * @param source what they were earned with
 * @param points how many, at most {@value #MOST}; zero is the ledger's to refuse
 * @param lapsesAt the moment at which they are gone, if they ever lapse
 */
public record Earning(String key, PointSource source, Points points, Optional<Instant> lapsesAt) {

    /** The most points that can come in at once. */
    public static final long MOST = 1_000_000_000_000L;

    /**
     * Checks the key, the number and the moment.
     *
     * @throws IllegalArgumentException if the key is blank, too long, or has an unprintable character, the points are
     *     absurdly many, or the moment is outside the years 0001 to 9999
     */
    public Earning {
        Words.check("key", key);
        Objects.requireNonNull(source, "source");
        if (points.count() > MOST) {
            throw new IllegalArgumentException("points must be at most " + MOST + ": " + points.count());
        }
        lapsesAt.ifPresent(moment -> Moments.check("lapsesAt", moment));
    }

    /**
     * Points that never lapse.
     *
     * @param key made by the caller once per intent
     * @param source what they were earned with
     * @param points how many, at most {@value #MOST}
     * @return the wish
     * @throws IllegalArgumentException if the key is blank, too long, or has an unprintable character, or the points are
     *     absurdly many
     */
    public static Earning forEver(String key, PointSource source, Points points) {
        return new Earning(key, source, points, Optional.empty());
    }
}
