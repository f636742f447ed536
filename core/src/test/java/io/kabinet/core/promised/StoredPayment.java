package io.kabinet.core.promised;

import io.kabinet.core.promised.terms.Fee;
import io.kabinet.core.promised.terms.FeeTiming;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A payment as rows of a table have it: texts and whole numbers, nothing of this library. */
record StoredPayment(
        String currency, long amount, String takenAt, String repayBy, String seenAt, List<String> fee, List<Row> rows) {

    record Row(String id, long amount, String at, long repaid) {}

    static StoredPayment of(PromisedPayment payment) {
        return new StoredPayment(
                payment.amount().getCurrencyUnit().getCode(),
                payment.amount().getAmountMinorLong(),
                payment.takenAt().toString(),
                payment.repayBy().toString(),
                payment.seenAt().toString(),
                payment.fee()
                        .match(
                                fee -> List.of(
                                        Long.toString(fee.amount().getAmountMinorLong()),
                                        fee.timing().name()),
                                List::of),
                payment.repayments().stream()
                        .map(repayment -> new Row(
                                repayment.topUp().id(),
                                repayment.topUp().amount().getAmountMinorLong(),
                                repayment.topUp().at().toString(),
                                repayment.repaid().getAmountMinorLong()))
                        .toList());
    }

    PromisedPayment payment() {
        return new PromisedPayment(
                money(amount),
                Instant.parse(takenAt),
                Instant.parse(repayBy),
                fee.isEmpty()
                        ? Stated.notStated()
                        : Stated.of(new Fee(money(Long.parseLong(fee.get(0))), FeeTiming.valueOf(fee.get(1)))),
                rows.stream()
                        .map(row -> new Repayment(
                                new TopUp(row.id(), money(row.amount()), Instant.parse(row.at())), money(row.repaid())))
                        .toList(),
                Instant.parse(seenAt));
    }

    private Money money(long minorUnits) {
        return Money.ofMinor(CurrencyUnit.of(currency), minorUnits);
    }
}
