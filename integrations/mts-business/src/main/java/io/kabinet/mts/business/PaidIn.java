package io.kabinet.mts.business;

import io.kabinet.client.account.PaymentsPage;
import io.kabinet.client.account.ReadPayments;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Read;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.values.DateSpan;
import io.kabinet.mts.business.operation.ReadAccountPayments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What was paid to an account. */
final class PaidIn {

    private static final PaymentType NOT_TOLD = new PaymentType("not stated");

    private PaidIn() {}

    static boolean fits(ReadPayments read) {
        return read.from().isEmpty();
    }

    static Ask ask(ReadPayments read) {
        return ask("/Bills/PaymentHistoryByMSISDN", "msisdn", read.of().wire(), read.days());
    }

    /** The account has another name here than where its balance is asked for. */
    static Ask ask(ReadAccountPayments read) {
        return ask(
                "/Bills/PaymentHistoryByAccount",
                "accountNumber",
                read.account().text(),
                read.days());
    }

    /** Dates with an offset; a bare day is refused. */
    private static Ask ask(String path, String name, String whose, DateSpan days) {
        return Ask.get(path)
                .with(name, whose)
                .with("dateFrom", Moscow.withOffset(days.first().atStartOfDay()))
                .with("dateTo", Moscow.withOffset(Moscow.endOf(days.last())))
                .large();
    }

    static PaymentsPage payments(Tree answer, Read<PaymentsPage> read, Instant now) throws Unreadable {
        List<Payment> payments = new ArrayList<>();
        for (Tree each : answer.bareOr("payments")) {
            payments.add(payment(each));
        }
        payments.sort(Comparator.comparing(Payment::at).reversed());
        Money total = payments.stream().map(Payment::amount).reduce(Money.zero(Rubles.RUB), Money::plus);
        return new PaymentsPage(total, new Page<>(payments, Optional.empty()));
    }

    private static Payment payment(Tree each) throws Unreadable {
        Rubles.check(each.at("currency").text("currencyCode"));
        Instant at = Moscow.read(each, "dateOfPayment")
                .or(() -> Moscow.read(each, "dateOfTransaction"))
                .orElseThrow(() -> new Unreadable("a payment without its moment"));
        Money amount = Rubles.noMoreThan(
                each.amount("amount").orElseThrow(() -> new Unreadable("a payment without its amount")));
        return new Payment(
                at, Texts.plain(each.text("paymentType")).map(PaymentType::new).orElse(NOT_TOLD), amount);
    }
}
