package io.kabinet.testkit;

import io.kabinet.client.account.ReadAccount;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.account.ReadSubscriber;
import io.kabinet.client.home.HomePage;
import io.kabinet.client.home.HomeTariff;
import io.kabinet.client.home.ReadHomePage;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.client.promised.ReadAvailablePromisedPayment;
import io.kabinet.client.promised.ReadPromisedPayments;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.core.account.Account;
import io.kabinet.core.account.Balance;
import io.kabinet.core.account.LineState;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.promised.AccountFacts;
import io.kabinet.core.promised.Available;
import io.kabinet.core.promised.LineFacts;
import io.kabinet.core.promised.OwnerFacts;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.PromisedPaymentFacts;
import io.kabinet.core.subscriber.Subscriber;
import java.time.Instant;
import java.util.Optional;

/** The account and what is lent to it, by the rulebook. */
final class MoneyRoom {

    private final Rulebook rulebook;
    private final int pageSize;

    MoneyRoom(Rulebook rulebook, int pageSize) {
        this.rulebook = rulebook;
        this.pageSize = pageSize;
    }

    void open(Entrances entrances) {
        entrances.inside(ReadBalance.class, (read, visit) -> Outcome.confirmed(balance(visit.person(), visit.now())));
        entrances.inside(ReadAccount.class, (read, visit) -> Outcome.confirmed(account(visit.person(), visit.now())));
        entrances.inside(ReadSubscriber.class, (read, visit) -> Outcome.confirmed(subscriber(visit.person())));
        entrances.inside(ReadHomePage.class, (read, visit) -> Outcome.confirmed(homePage(visit)));
        entrances.inside(ReadAvailablePromisedPayment.class, (read, visit) -> Outcome.confirmed(available(visit)));
        entrances.inside(ReadPromisedPayments.class, (read, visit) -> Outcome.confirmed(history(read, visit)));
        entrances.inside(OperationKind.PAYMENTS, TakePromisedPayment.class, this::take);
    }

    /** Whether the number is blocked: for debts, if the rulebook says so, or as it was arranged. */
    LineState lineState(Person person, Instant now) {
        return rulebook.debt()
                .map(policy -> policy.decide(person.purse.debts(), now, person.zone)
                        .match(open -> person.lineState, blocked -> LineState.BLOCKED))
                .orElse(person.lineState);
    }

    static Balance balance(Person person, Instant now) {
        return new Balance(person.purse.balance(now), now);
    }

    private Account account(Person person, Instant now) {
        return new Account(
                person.accountNumber,
                Optional.of(balance(person, now)),
                Optional.of(person.settlement),
                Optional.of(person.purse.debts()),
                Optional.of(lineState(person, now)));
    }

    private static Subscriber subscriber(Person person) {
        return new Subscriber(
                Optional.of(person.name), person.number, person.accountNumber, person.contract, person.simCodes);
    }

    private HomePage homePage(Visit visit) {
        Person person = visit.person();
        return new HomePage(
                subscriber(person),
                account(person, visit.now()),
                Optional.of(new HomeTariff(person.tariff.name(), person.tariff.monthlyFee())));
    }

    private Available available(Visit visit) {
        return rulebook.promisedPayment().available(facts(visit), visit.now(), visit.person().zone);
    }

    private Page<PromisedPayment> history(ReadPromisedPayments read, Visit visit) {
        return Paging.page(visit.person().purse.promised().payments(), read.from(), pageSize, payment -> payment);
    }

    private Outcome<PromisedPayment> take(TakePromisedPayment take, Visit visit) {
        return rulebook.promisedPayment()
                .decide(take.amount(), facts(visit), visit.now(), visit.person().zone)
                .match(
                        granted -> {
                            visit.person().purse.lend(granted.payment(), rulebook.debt());
                            return Outcome.confirmed(granted.payment());
                        },
                        refused -> Outcome.rejected(refused.reasons()));
    }

    private PromisedPaymentFacts facts(Visit visit) {
        Person person = visit.person();
        return new PromisedPaymentFacts(
                new AccountFacts(
                        Optional.of(person.purse.balance(visit.now())),
                        Optional.of(person.settlement),
                        Optional.of(person.spend),
                        Optional.of(person.purse.debts()),
                        Optional.of(person.purse.promised())),
                new LineFacts(
                        Optional.of(person.tariff),
                        Optional.of(person.services),
                        Optional.of(lineState(person, visit.now()))),
                new OwnerFacts(
                        Optional.of(person.contract),
                        Optional.of(person.debtOnOtherNumbers),
                        Optional.of(person.individual),
                        Optional.of(person.registeredInCountry)));
    }
}
