package io.kabinet.documents;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Detailing;
import io.kabinet.core.detailing.PeriodStatement;
import io.kabinet.core.detailing.Summary;
import io.kabinet.core.detailing.Totals;
import io.kabinet.core.document.Bill;
import io.kabinet.core.values.Rate;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Sees to it that no document is made whose figures contradict each other. */
final class Reconciliation {

    private Reconciliation() {}

    static void check(Bill bill) {
        PeriodStatement statement = bill.statement();
        BigMoney difference = statement.difference();
        if (!difference.isZero()) {
            throw new IllegalArgumentException("bill does not add up: opening " + statement.opening() + " + income "
                    + statement.income() + " - spending " + statement.spending() + " is not closing "
                    + statement.closing() + "; it is out by " + difference);
        }
    }

    static void check(Summary<ChargeCategory> spending) {
        CurrencyUnit currency = spending.total().getCurrencyUnit();
        BigMoney sum = BigMoney.zero(currency);
        long millionths = 0;
        for (Summary.Part<ChargeCategory> part : spending.parts()) {
            sameCurrency("spending", currency, part.sum().getCurrencyUnit());
            exact(part.sum());
            sum = sum.plus(part.sum());
            millionths += part.share().millionths();
        }
        same("spending: its categories", sum, "its total", spending.total());
        if (millionths != (sum.isZero() ? 0 : Rate.WHOLE)) {
            throw new IllegalArgumentException("spending: the shares of its categories come to " + millionths
                    + " millionths, not to " + (sum.isZero() ? "none" : "the whole"));
        }
    }

    static void check(Bill bill, Summary<ChargeCategory> spending) {
        BigMoney billed = bill.statement().spending();
        sameCurrency("spending", billed.getCurrencyUnit(), spending.total().getCurrencyUnit());
        same("spending of the categories", spending.total(), "that of the bill", billed);
    }

    static void check(Bill bill, Detailing detailing) {
        PeriodStatement statement = bill.statement();
        sameCurrency("detailing", statement.opening().getCurrencyUnit(), detailing.currency());
        if (!detailing.period().equals(bill.period())) {
            throw new IllegalArgumentException(
                    "detailing is for " + detailing.period() + ", the bill for " + bill.period());
        }
        Totals totals = detailing.totals();
        same("income of the rows", totals.income(), "that of the bill", statement.income());
        same("spending of the rows", totals.spending(), "that of the bill", statement.spending());
    }

    private static void exact(BigMoney sum) {
        if (sum.getAmount().stripTrailingZeros().scale() > Decimals.MOST) {
            throw new IllegalArgumentException(
                    "spending: a category has more than " + Decimals.MOST + " decimals: " + sum);
        }
    }

    private static void same(String what, BigMoney one, String whatElse, BigMoney other) {
        if (!one.isEqual(other)) {
            throw new IllegalArgumentException(what + " (" + one + ") and " + whatElse + " (" + other + ") differ");
        }
    }

    private static void sameCurrency(String what, CurrencyUnit expected, CurrencyUnit actual) {
        if (!expected.equals(actual)) {
            throw new IllegalArgumentException(what + " is in " + actual + ", expected " + expected);
        }
    }
}
