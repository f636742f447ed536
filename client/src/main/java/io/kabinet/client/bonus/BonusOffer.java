package io.kabinet.client.bonus;

import io.kabinet.client.words.Names;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An offer of the bonus programme: something to read, with which nothing is reckoned.
 *
 * <p>What points buy, at what price, is told by the catalogue. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «количество накопленных бонусных балов, а также доступные бонусные предложения».
 *
 * @param id how the operator names it
 * @param title what it is called
 * @param text what it is about, of any length, if the operator says more than the title
 * @param until the moment from which it no longer holds, if there is one
 */
public record BonusOffer(String id, String title, Optional<String> text, Optional<Instant> until) {

    /**
     * Checks that it has a name and a title.
     *
     * @throws IllegalArgumentException if the id, the title or a text is blank
     */
    public BonusOffer {
        Names.check("id", id);
        Names.check("title", title);
        if (text.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("text is blank");
        }
        Objects.requireNonNull(until, "until");
    }

    /**
     * Whether it holds at a moment.
     *
     * @param now the moment
     * @return true before {@code until}, and always without one
     */
    public boolean isOpenAt(Instant now) {
        return until.stream().allMatch(now::isBefore);
    }
}
