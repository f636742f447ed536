package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.settlement.LineState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The outcomes of all rows, about 20 bytes each.
 *
 * <p>Rows are settled in another order than they are printed in; between the two they wait here. For one thread.
 */
final class Outcomes {

    /** Core computes to the millionth of a minor unit. */
    private static final int FRACTION = 6;

    private static final List<LineState> STATES = List.of(LineState.values());
    private static final int NO_DAY = Integer.MIN_VALUE;

    private final ByteArena packed = new ByteArena();
    private final IntColumn placeOf = new IntColumn();

    /** Room for the outcomes of so many rows. */
    Outcomes(int rows) {
        for (int row = 0; row < rows; row++) {
            placeOf.add(Slots.NONE);
        }
    }

    void put(int row, Outcome outcome) {
        Reckoned amounts = outcome.amounts();
        placeOf.set(row, packed.size());
        packed.put(STATES.indexOf(outcome.state()));
        packed.put(outcome.paidOut() ? 1 : 0);
        putDay(outcome.payableFrom());
        putDay(outcome.payableBy());
        packed.put(amounts.base().getAmountMinorLong());
        packed.put(amounts.reward().getAmountMinorLong());
        packed.put(amounts.takenByCap().getAmountMinorLong());
        packed.put(amounts.takenByOrderCap().getAmountMinorLong());
        packed.put(amounts.takenByMonthlyCap().getAmountMinorLong());
        BigMoney rounding = amounts.takenByRounding();
        packed.put(rounding.getAmount()
                .movePointRight(FRACTION + rounding.getCurrencyUnit().getDecimalPlaces())
                .longValueExact());
    }

    /** The outcome of a row that was put in before. */
    Outcome of(int row, CurrencyUnit currency) {
        ByteArena.Cursor at = packed.at(placeOf.get(row));
        LineState state = STATES.get(at.nextInt());
        boolean paidOut = at.next() == 1;
        Optional<LocalDate> from = day(at);
        Optional<LocalDate> by = day(at);
        Reckoned amounts = new Reckoned(
                Money.ofMinor(currency, at.next()),
                Money.ofMinor(currency, at.next()),
                Money.ofMinor(currency, at.next()),
                Money.ofMinor(currency, at.next()),
                Money.ofMinor(currency, at.next()),
                BigMoney.of(currency, BigDecimal.valueOf(at.next(), FRACTION + currency.getDecimalPlaces())));
        return new Outcome(state, paidOut, amounts, from, by);
    }

    private void putDay(Optional<LocalDate> day) {
        packed.put(day.map(LocalDate::toEpochDay).orElse((long) NO_DAY));
    }

    private static Optional<LocalDate> day(ByteArena.Cursor at) {
        long day = at.next();
        return day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
