package io.kabinet.core.tariff.change;

import java.util.Objects;
import java.util.Set;

/**
 * What a subscriber has agreed to: a quote as it was seen, and its warnings.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «вы не сможете вернуться на действующий тарифный план, поскольку тарифный план был закрыт для
 * подключения и перехода»; «Если вы согласны с данным условием, нажмите «Далее»».
 *
 * @param quote the quote
 * @param acknowledged the warnings that were acknowledged; more than is needed does no harm
 */
public record Agreement(TariffChangeQuote quote, Set<TariffChangeReason> acknowledged) {

    /** Copies the set. */
    public Agreement {
        Objects.requireNonNull(quote, "quote");
        acknowledged = Set.copyOf(acknowledged);
    }

    /**
     * A quote, agreed to with some of its warnings.
     *
     * @param quote the quote
     * @param acknowledged the warnings that were acknowledged
     * @return the agreement
     */
    public static Agreement to(TariffChangeQuote quote, TariffChangeReason... acknowledged) {
        return new Agreement(quote, Set.of(acknowledged));
    }
}
