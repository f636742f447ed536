package io.kabinet.core.tariff.change;

import io.kabinet.core.internal.Words;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.TariffId;
import java.util.List;
import java.util.Objects;

/**
 * What a change of tariff would cost and take away; nothing has changed yet.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «На втором шаге вы можете посмотреть стоимость перехода».
 *
 * @param id what the operator calls the quote
 * @param from the tariff that the subscriber has
 * @param to the tariff that the subscriber wants
 * @param terms what it costs and when it takes effect
 * @param warnings what the subscriber should know, in the order of {@link TariffChangeReason}
 * @param toAcknowledge those of the warnings without whose acknowledgement nothing changes
 */
public record TariffChangeQuote(
        String id, TariffId from, TariffId to, ChangeTerms terms, List<Reason> warnings, List<Reason> toAcknowledge) {

    /**
     * Copies the warnings.
     *
     * @throws IllegalArgumentException if the id is blank, or something is to be acknowledged that is no warning
     */
    public TariffChangeQuote {
        Words.check("quote id", id);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(terms, "terms");
        warnings = List.copyOf(warnings);
        toAcknowledge = List.copyOf(toAcknowledge);
        if (!warnings.containsAll(toAcknowledge)) {
            throw new IllegalArgumentException("only warnings can be acknowledged: " + toAcknowledge);
        }
    }

    /**
     * Whether the subscriber could come back to the tariff of now.
     *
     * @return false if the quote warns that it is closed
     */
    public boolean hasWayBack() {
        return warnings.stream().noneMatch(warning -> warning.is(TariffChangeReason.CURRENT_TARIFF_CLOSED));
    }
}
