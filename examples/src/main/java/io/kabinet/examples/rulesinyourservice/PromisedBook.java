package io.kabinet.examples.rulesinyourservice;

import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.PromisedPayments;
import io.kabinet.core.promised.Repayment;
import io.kabinet.core.promised.TopUp;
import io.kabinet.core.promised.terms.Fee;
import io.kabinet.core.promised.terms.FeeTiming;
import io.kabinet.core.values.Stated;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** The promised payments of each number; they are few, so all rows of a number are written anew. */
final class PromisedBook extends Book<PromisedPayments> {

    PromisedBook(Database database) {
        super(database, "promised");
    }

    @Override
    PromisedPayments read(Rows rows, long number) throws SQLException {
        List<PromisedPayment> bare = rows.read(
                "select * from promised_payment where number = ? order by place", PromisedBook::payment, number);
        List<PromisedPayment> whole = new ArrayList<>();
        for (PromisedPayment payment : bare) {
            List<Repayment> repayments = rows.read(
                    "select * from repayment where number = ? and payment = ? order by place",
                    PromisedBook::repayment,
                    number,
                    whole.size());
            whole.add(new PromisedPayment(
                    payment.amount(),
                    payment.takenAt(),
                    payment.repayBy(),
                    payment.fee(),
                    repayments,
                    payment.seenAt()));
        }
        return new PromisedPayments(whole);
    }

    @Override
    void write(Rows rows, long number, PromisedPayments seen, PromisedPayments next) throws SQLException {
        rows.change("delete from promised_payment where number = ?", number);
        rows.change("delete from repayment where number = ?", number);
        for (int place = 0; place < next.payments().size(); place++) {
            PromisedPayment payment = next.payments().get(place);
            Optional<Fee> fee = payment.fee().asOptional();
            rows.change(
                    "insert into promised_payment values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    number,
                    place,
                    payment.amount().getAmount(),
                    payment.amount().getCurrencyUnit().getCode(),
                    payment.takenAt(),
                    payment.repayBy(),
                    fee.map(Fee::amount).map(Money::getAmount),
                    fee.map(Fee::timing).map(FeeTiming::name),
                    payment.seenAt());
            writeRepayments(rows, number, place, payment.repayments());
        }
    }

    private static void writeRepayments(Rows rows, long number, int payment, List<Repayment> repayments)
            throws SQLException {
        for (int place = 0; place < repayments.size(); place++) {
            Repayment repayment = repayments.get(place);
            rows.change(
                    "insert into repayment values (?, ?, ?, ?, ?, ?, ?, ?)",
                    number,
                    payment,
                    place,
                    repayment.topUp().id(),
                    repayment.topUp().amount().getAmount(),
                    repayment.repaid().getCurrencyUnit().getCode(),
                    repayment.topUp().at(),
                    repayment.repaid().getAmount());
        }
    }

    private static PromisedPayment payment(Row row) throws SQLException {
        Stated<Fee> fee = row.has("fee")
                ? Stated.of(new Fee(row.money("fee"), FeeTiming.valueOf(row.text("fee_timing"))))
                : Stated.notStated();
        return new PromisedPayment(
                row.money("amount"),
                row.moment("taken_at"),
                row.moment("repay_by"),
                fee,
                List.of(),
                row.moment("seen_at"));
    }

    private static Repayment repayment(Row row) throws SQLException {
        return new Repayment(
                new TopUp(row.text("top_up"), row.money("top_up_amount"), row.moment("top_up_at")),
                row.money("repaid"));
    }
}
