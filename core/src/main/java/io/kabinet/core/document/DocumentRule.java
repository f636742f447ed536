package io.kabinet.core.document;

import io.kabinet.core.detailing.order.LifeRule;
import io.kabinet.core.detailing.order.ReportWindow;
import io.kabinet.core.values.Stated;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What holds for one kind of document.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param window how far back it reaches, if stated; without one, to any day, but not past today
 * @param life how long an ordered one can be read, if stated
 * @param price what one costs, if stated
 */
public record DocumentRule(Optional<ReportWindow> window, Optional<LifeRule> life, Stated<Money> price) {

    /** Nothing is stated. */
    public static final DocumentRule NOTHING_STATED =
            new DocumentRule(Optional.empty(), Optional.empty(), Stated.notStated());

    /** Checks that nothing is missing. */
    public DocumentRule {
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(life, "life");
        Objects.requireNonNull(price, "price");
    }
}
