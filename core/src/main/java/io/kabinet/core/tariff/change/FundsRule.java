package io.kabinet.core.tariff.change;

/** What the balance must cover for a change of tariff. */
public enum FundsRule {
    /** The balance is not looked at. */
    NOTHING,
    /** The fee of the change. */
    FEE,
    /** The fee of the change and the first charge of the new tariff: one day's part if it is prorated, else a month's. */
    FEE_AND_FIRST_CHARGE
}
