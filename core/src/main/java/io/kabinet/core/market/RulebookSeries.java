package io.kabinet.core.market;

import io.kabinet.core.values.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Rulebooks of one market that follow one another; gaps are allowed, overlaps are not.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param rulebooks the rulebooks, in any order
 */
public record RulebookSeries(List<Rulebook> rulebooks) {

    /**
     * Copies the list and checks that at most one rulebook can hold.
     *
     * @throws IllegalArgumentException if two hold on one day, or they are of different markets
     */
    public RulebookSeries {
        rulebooks = List.copyOf(rulebooks);
        if (rulebooks.stream().map(Rulebook::market).distinct().count() > 1) {
            throw new IllegalArgumentException("rulebooks of two markets in one series");
        }
        if (DateSpan.anyOverlap(rulebooks.stream().map(Rulebook::validity).toList())) {
            throw new IllegalArgumentException("two rulebooks of the series hold on one day: "
                    + rulebooks.stream().map(Rulebook::name).toList());
        }
    }

    /**
     * So many rulebooks.
     *
     * @param rulebooks the rulebooks, in any order
     * @return the series
     * @throws IllegalArgumentException if two hold on one day, or they are of different markets
     */
    public static RulebookSeries of(Rulebook... rulebooks) {
        return new RulebookSeries(List.of(rulebooks));
    }

    /**
     * The rulebook that holds on a day.
     *
     * @param day the day in the market's zone
     * @return the rulebook, or empty in a gap
     */
    public Optional<Rulebook> on(LocalDate day) {
        return rulebooks.stream().flatMap(rulebook -> rulebook.on(day).stream()).findFirst();
    }
}
