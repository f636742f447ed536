package io.kabinet.core.tariff.terms;

import io.kabinet.core.internal.Amounts;
import io.kabinet.core.values.Quantity;
import java.math.BigInteger;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * How a monthly fee is shared out over days.
 *
 * <p>A subscriber who joins in the middle of a month, or whose block ends there, pays for the days from that one on and
 * has that part of the packages; on the 1st of the next month all is whole again. Immutable and safe for use by several
 * threads.
 */
public sealed interface Proration {

    /**
     * In equal parts by the days of the calendar month.
     *
     * <p>By the end of day <i>d</i> of <i>n</i> the fee times <i>d</i> / <i>n</i> has been charged, down to the kopeck;
     * so the parts differ by a kopeck at most, and together they are the fee. For example, 10.00 in June are 0.33 on two
     * days of three and 0.34 on every third.
     *
     * @return the rule
     */
    static Proration calendarMonthDays() {
        return new CalendarMonthDays();
    }

    /**
     * The part of one day.
     *
     * @param monthlyFee the fee of the whole month, zero or more
     * @param day the day
     * @return what is charged on it
     * @throws IllegalArgumentException if the fee is below zero or absurd, or in another currency than the step
     */
    Money partOf(Money monthlyFee, LocalDate day);

    /**
     * The parts from a day to the end of its month.
     *
     * @param monthlyFee the fee of the whole month, zero or more
     * @param first the first day that is charged
     * @return their sum
     * @throws IllegalArgumentException if the fee is below zero or absurd, or in another currency than the step
     */
    default Money restOfMonth(Money monthlyFee, LocalDate first) {
        Money sum = Money.zero(monthlyFee.getCurrencyUnit());
        for (int day = first.getDayOfMonth(); day <= first.lengthOfMonth(); day++) {
            sum = sum.plus(partOf(monthlyFee, first.withDayOfMonth(day)));
        }
        return sum;
    }

    /**
     * The package of a month that is joined on a day: by the days that are left of it, that one included.
     *
     * @param wholeMonth the package of a whole month
     * @param first the first day
     * @return the part of it, down to a whole unit; all of it on the 1st; unlimited and not stated stay what they are
     */
    default Quantity packageFrom(Quantity wholeMonth, LocalDate first) {
        int month = first.lengthOfMonth();
        int left = month - first.getDayOfMonth() + 1;
        return wholeMonth.match(
                count -> Quantity.of(share(count, left, month), wholeMonth.unit()), () -> wholeMonth, () -> wholeMonth);
    }

    /**
     * In thirtieths whatever the month, each rounded down to a multiple of a step, in the subscriber's favour.
     *
     * <p>For example, 100.00 by steps of 0.05 are 3.30 a day, so 102.30 in a month of 31 days.
     *
     * @param step what each part is a multiple of, above zero
     * @return the rule
     * @throws IllegalArgumentException if the step is not above zero
     */
    static Proration thirtieths(Money step) {
        return new Thirtieths(step);
    }

    private static long share(long whole, long part, long parts) {
        return BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(part))
                .divide(BigInteger.valueOf(parts))
                .longValueExact();
    }

    /** In equal parts by the days of the calendar month. */
    record CalendarMonthDays() implements Proration {

        @Override
        public Money partOf(Money monthlyFee, LocalDate day) {
            long fee = Amounts.check("monthly fee", monthlyFee).getAmountMinorLong();
            int days = day.lengthOfMonth();
            int number = day.getDayOfMonth();
            return Money.ofMinor(
                    monthlyFee.getCurrencyUnit(), share(fee, number, days) - share(fee, number - 1L, days));
        }
    }

    /**
     * In thirtieths whatever the month, each rounded down.
     *
     * @param step what each part is a multiple of, above zero
     */
    record Thirtieths(Money step) implements Proration {

        private static final int PARTS = 30;

        /**
         * Checks the step.
         *
         * @throws IllegalArgumentException if it is not above zero
         */
        public Thirtieths {
            if (!step.isPositive()) {
                throw new IllegalArgumentException("a step must be above zero: " + step);
            }
        }

        @Override
        public Money partOf(Money monthlyFee, LocalDate day) {
            if (!monthlyFee.getCurrencyUnit().equals(step.getCurrencyUnit())) {
                throw new IllegalArgumentException("the fee is in another currency than the step: " + monthlyFee);
            }
            long steps = Amounts.check("monthly fee", monthlyFee).getAmountMinorLong()
                    / Math.multiplyExact(PARTS, step.getAmountMinorLong());
            return Money.ofMinor(step.getCurrencyUnit(), Math.multiplyExact(steps, step.getAmountMinorLong()));
        }
    }
}
