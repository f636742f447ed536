package io.kabinet.core.market;

import io.kabinet.core.subscriber.NumberingPlan;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;

/** A country in which the operator works: its money, its time, its rules. */
public enum Market {

    /** Russia: roubles, Moscow time unless the subscriber's region is known. */
    RUSSIA("RUB", "Europe/Moscow", NumberingPlan.RUSSIA),

    /** Belarus: Belarusian roubles, Minsk time. */
    BELARUS("BYN", "Europe/Minsk", NumberingPlan.BELARUS);

    @SuppressWarnings("ImmutableEnumChecker") // a CurrencyUnit never changes; it only lacks the annotation
    private final CurrencyUnit currency;

    private final ZoneId zone;

    private final NumberingPlan numbering;

    Market(String currency, String zone, NumberingPlan numbering) {
        this.currency = CurrencyUnit.of(currency);
        this.zone = ZoneId.of(zone);
        this.numbering = numbering;
    }

    /**
     * The money that the market reckons in.
     *
     * @return the currency
     */
    public CurrencyUnit currency() {
        return currency;
    }

    /**
     * The zone in which the market's days begin and end.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * How mobile numbers are written in the market, and how people type them.
     *
     * @return the numbering plan, which reads typed text
     */
    public NumberingPlan numbering() {
        return numbering;
    }

    /**
     * The market's default rules, which hold on every day.
     *
     * @return the rulebook
     */
    public Rulebook rulebook() {
        return switch (this) {
            case RUSSIA -> Rulebooks.RUSSIA;
            case BELARUS -> Rulebooks.BELARUS;
        };
    }
}
