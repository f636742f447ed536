package io.kabinet.mts.business.sandbox;

import io.kabinet.client.account.PaymentsPage;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.account.ReadPayments;
import io.kabinet.client.detailing.ReadDetailing;
import io.kabinet.client.detailing.RowsOf;
import io.kabinet.client.operation.Cursor;
import io.kabinet.client.tariff.ReadAllowances;
import io.kabinet.client.tariff.ReadTariff;
import io.kabinet.core.account.Payment;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** Below {@code /Bills}: what is on the account, what was paid and used, what is left, what the tariff costs. */
record AccountDesk(Operator operator, Numbers numbers) implements Desks.Desk {

    @Override
    public Map<String, Wicket> pages() {
        return Map.of(
                "GET /Bills/CheckBalanceByMSISDN",
                asked -> balance(numbers.of(asked.get("characteristic.value"))),
                "GET /Bills/CheckBalanceByAccount",
                asked -> balance(numbers.under(asked.get("accountNo"))),
                "GET /Bills/ValidityInfo",
                this::packages,
                "GET /Bills/TariffRental",
                asked -> rental(numbers.of(asked.get("msisdn"))),
                "GET /Bills/PaymentHistoryByMSISDN",
                asked -> payments(numbers.of(asked.get("msisdn")), asked),
                "GET /Bills/PaymentHistoryByAccount",
                asked -> payments(numbers.under(asked.get("accountNumber")), asked),
                "GET /Bills/BillingStatementByMSISDN",
                asked -> statement(numbers.of(asked.get("msisdn")), asked, false),
                "GET /Bills/BillingStatementExtdByMSISDN",
                asked -> statement(numbers.of(asked.get("msisdn")), asked, false),
                "GET /Bills/BillingStatementByAccount",
                asked -> statement(numbers.under(asked.get("account")), asked, true));
    }

    private Answer balance(Msisdn number) throws Refusal {
        String account = numbers.accountOf(number).text();
        Money amount = operator.read(new ReadBalance(number)).amount();
        return Answer.good(List.of(Map.of(
                "accountNo",
                account,
                "customerAccountBalance",
                List.of(Map.of(
                        "remainedAmount",
                        Map.of("amount", amount.getAmount(), "unitOfMeasure", "RUB"),
                        "customerAccount",
                        Map.of("accountNo", account))))));
    }

    /** The parameter is named for an account, and takes the number; without fields it takes the gateway too long. */
    private Answer packages(Asked asked) throws Refusal {
        Msisdn number = numbers.of(asked.get("customerAccount.accountNo"));
        if (asked.maybe("fields").isEmpty()) {
            return new Answer(504, "", Map.of());
        }
        return Answer.good(Counters.of(operator.read(new ReadAllowances(number)).all()));
    }

    private Answer rental(Msisdn number) throws Refusal {
        Optional<Money> fee = operator.read(new ReadTariff(number))
                .tariff()
                .prices()
                .monthlyFee()
                .asOptional();
        return fee.map(known -> Answer.good(Map.of(
                        "productOfferingPrice",
                        List.of(Map.of(
                                "name",
                                "CurrentPrimaryFee",
                                "price",
                                Map.of("taxIncludedAmount", known.getAmount(), "currencyCode", "810"))))))
                .orElseGet(() -> Answer.refused(400, "IL.ErrorGetSubscriptionFee", "no fee"));
    }

    private Answer payments(Msisdn number, Asked asked) throws Refusal {
        DateSpan days = Dates.withOffset(asked.get("dateFrom"), asked.get("dateTo"));
        List<Map<String, Object>> payments = new ArrayList<>();
        Optional<Cursor> from = Optional.empty();
        do {
            PaymentsPage page = operator.read(new ReadPayments(number, days, from));
            page.page().items().forEach(payment -> payments.add(payment(payment)));
            from = page.page().next();
        } while (from.isPresent());
        return Answer.good(Map.of("payments", payments));
    }

    private static Map<String, Object> payment(Payment payment) {
        return Map.of(
                "amount",
                payment.amount().getAmount(),
                "dateOfPayment",
                Dates.offset(payment.at()),
                "paymentType",
                payment.type().text(),
                "currency",
                Map.of("currencyCode", "RUB"));
    }

    /** Only by account a row has its number with it. */
    private Answer statement(Msisdn number, Asked asked, boolean withNumber) throws Refusal {
        DateSpan days = Dates.utc(asked.get("startDateTime"), asked.get("endDateTime"));
        List<Map<String, Object>> rows = new ArrayList<>();
        RowsOf wanted = RowsOf.days(days);
        for (DetailingRecord row : operator.<DetailingRecord>all(from -> new ReadDetailing(number, wanted, from))) {
            rows.add(Usages.of(row, Optional.of(number).filter(known -> withNumber)));
        }
        return Answer.good(Map.of("Usages", rows));
    }
}
