package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.BALANCE;
import static io.kabinet.client.testing.Samples.READ_BALANCE;
import static io.kabinet.client.testing.Samples.rub;

import io.kabinet.client.account.PaymentsPage;
import io.kabinet.client.account.ReadAccount;
import io.kabinet.client.account.ReadPayments;
import io.kabinet.client.account.ReadSubscriber;
import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.core.account.Account;
import io.kabinet.core.account.Debt;
import io.kabinet.core.account.Debts;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.subscriber.ContractState;
import io.kabinet.core.subscriber.PersonName;
import io.kabinet.core.subscriber.SimCodes;
import io.kabinet.core.subscriber.Subscriber;
import io.kabinet.core.values.Secret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What Anna is told about her account. */
public final class AccountSamples {

    private static final AccountNumber NUMBER = AccountNumber.of("A-277300000001");
    private static final Debts DEBTS = Debts.of(
            new Debt(rub("120.05"), LocalDate.parse("2026-01-25")), new Debt(rub("80"), LocalDate.parse("2026-02-25")));

    private AccountSamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> all() {
        return List.of(
                Sample.of(READ_BALANCE, BALANCE),
                Sample.of(
                        new ReadAccount(ANNA),
                        Account.of(NUMBER)
                                .withBalance(BALANCE)
                                .withSettlement(SettlementMethod.CREDIT)
                                .withDebts(DEBTS)
                                .withLineState(LineState.UNBLOCKED)),
                Sample.of(new ReadAccount(ANNA), Account.of(NUMBER)),
                Sample.of(new ReadAccount(ANNA), Account.of(NUMBER).withDebts(Debts.NONE)),
                Sample.of(
                        new ReadSubscriber(ANNA),
                        new Subscriber(
                                Optional.of(PersonName.of("Анна Примерова")),
                                ANNA,
                                NUMBER,
                                Contract.since(LocalDate.parse("2019-05-31")),
                                Optional.of(new SimCodes(Secret.of("pin-of-anna"), Secret.of("puk-of-anna"))))),
                Sample.of(
                        new ReadSubscriber(ANNA),
                        new Subscriber(
                                Optional.empty(),
                                ANNA,
                                NUMBER,
                                new Contract(ContractState.TERMINATED, Optional.empty()),
                                Optional.empty())),
                Sample.of(
                        new ReadPayments(ANNA, DetailingSamples.FEBRUARY, Optional.of(new Cursor("page/2?"))),
                        new PaymentsPage(
                                rub("120.05"),
                                new Page<>(
                                        List.of(new Payment(
                                                Instant.parse("2026-02-04T12:00:00.5Z"),
                                                PaymentType.ERIP,
                                                rub("20.05"))),
                                        Optional.of(new Cursor("page/3?"))))),
                Sample.of(
                        new ReadPayments(ANNA, DetailingSamples.FEBRUARY, Optional.empty()),
                        new PaymentsPage(rub("0"), new Page<>(List.of(), Optional.empty()))));
    }
}
