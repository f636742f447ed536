package io.kabinet.core.tariff.limit;

import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;

/**
 * What a subscriber may set a limit on; traffic is not among it.
 *
 * <p><b>Source:</b> «устанавливать и отключать лимиты на использование количества расходуемых минут и смс».
 */
public enum LimitKind {
    /** Minutes of calls. */
    MINUTES(Unit.SECONDS, 60),
    /** Messages. */
    SMS(Unit.PIECES, 1);

    private final Unit unit;
    private final int units;

    LimitKind(Unit unit, int units) {
        this.unit = unit;
        this.units = units;
    }

    /**
     * So many minutes or messages as a quantity.
     *
     * @param count how many, zero or more
     * @return the same in seconds or pieces
     * @throws IllegalArgumentException if {@code count} is below zero, or above {@link UsageLimits#MOST}
     */
    public Quantity of(long count) {
        if (count < 0 || count > UsageLimits.MOST) {
            throw new IllegalArgumentException("count must be from 0 to " + UsageLimits.MOST + ": " + count);
        }
        return Quantity.of(units(count), unit);
    }

    void check(String what, Quantity quantity) {
        if (quantity.unit() != unit) {
            throw new IllegalArgumentException(what + " must be in " + unit + ", not in " + quantity.unit());
        }
    }

    /** In seconds or pieces. */
    long units(long count) {
        return Math.multiplyExact(count, units);
    }

    /** So many seconds or pieces. */
    Quantity counted(long seconds) {
        return Quantity.of(seconds, unit);
    }
}
