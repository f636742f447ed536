package io.kabinet.core.cashback;

import io.kabinet.core.cashback.order.LineAmounts;

/** What of an order line the cashback is a share of. */
public enum CashbackBase {

    /** What was paid for the goods: unit price times quantity, less the discount. */
    PAID {
        @Override
        public long minorUnitsOf(LineAmounts amounts) {
            return amounts.paidMinorUnits();
        }
    },

    /** What was paid for the goods, and for their delivery. */
    PAID_WITH_DELIVERY {
        @Override
        public long minorUnitsOf(LineAmounts amounts) {
            return amounts.paidMinorUnits() + amounts.delivery().getAmountMinorLong();
        }
    },

    /** What was paid for the goods, less the VAT contained in it. */
    PAID_NET_OF_VAT {
        @Override
        public long minorUnitsOf(LineAmounts amounts) {
            return amounts.paidMinorUnits() - amounts.vat().getAmountMinorLong();
        }
    };

    /**
     * The base of a line.
     *
     * @param amounts what the line cost
     * @return the base in minor units, zero or more
     */
    public abstract long minorUnitsOf(LineAmounts amounts);
}
