package io.kabinet.core.promotion;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.internal.Words;
import io.kabinet.core.market.Market;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A promotion or a discount that the operator tells of.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «получать информацию об акциях и скидках компании».
 *
 * @param id how the operator names it
 * @param title its name, on one line
 * @param text what it is about, of any length
 * @param from the first moment at which it holds, if it has one
 * @param until the moment from which it no longer holds, if there is one; after {@code from}
 * @param markets where it holds
 */
public record Promotion(
        String id, String title, String text, Optional<Instant> from, Optional<Instant> until, Set<Market> markets) {

    /**
     * Copies the markets and checks texts and moments.
     *
     * @throws IllegalArgumentException if a text is blank, id or title are too long or hold a control character, a
     *     moment is out of range or order, or there is no market
     */
    public Promotion {
        Words.check("id", id);
        Words.check("title", title);
        if (text.isBlank()) {
            throw new IllegalArgumentException("text is blank");
        }
        from.ifPresent(moment -> Moments.check("from", moment));
        until.ifPresent(moment -> Moments.check("until", moment));
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException("until is not after from " + from.get() + ": " + until.get());
        }
        markets = Set.copyOf(markets);
        if (markets.isEmpty()) {
            throw new IllegalArgumentException("markets is empty");
        }
    }

    /**
     * Whether it holds at a moment.
     *
     * @param now the moment
     * @return true from {@code from} on, until {@code until}
     */
    public boolean isActiveAt(Instant now) {
        return from.stream().noneMatch(now::isBefore) && until.stream().allMatch(now::isBefore);
    }
}
