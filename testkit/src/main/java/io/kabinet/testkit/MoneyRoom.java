package io.kabinet.testkit;

import io.kabinet.client.account.PaymentsPage;
import io.kabinet.client.account.ReadAccount;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.account.ReadPayments;
import io.kabinet.client.account.ReadSubscriber;
import io.kabinet.client.home.HomePage;
import io.kabinet.client.home.HomeTariff;
import io.kabinet.client.home.ReadHomePage;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.client.promised.ReadAvailablePromisedPayment;
import io.kabinet.client.promised.ReadPromisedPayments;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.service.ServicesInUse;
import io.kabinet.core.account.Account;
import io.kabinet.core.account.Balance;
import io.kabinet.core.account.block.LineUse;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.promised.AccountFacts;
import io.kabinet.core.promised.Available;
import io.kabinet.core.promised.LineFacts;
import io.kabinet.core.promised.OwnerFacts;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.PromisedPaymentFacts;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Subscriber;
import io.kabinet.core.values.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.joda.money.Money;

/** The account and what is lent to it, by the rulebook. */
final class MoneyRoom {

    private final Rulebook rulebook;
    private final Lines lines;
    private final Map<Msisdn, Person> people;
    private final int pageSize;

    MoneyRoom(Rulebook rulebook, Lines lines, Map<Msisdn, Person> people, int pageSize) {
        this.rulebook = rulebook;
        this.lines = lines;
        this.people = people;
        this.pageSize = pageSize;
    }

    void open(Entrances entrances) {
        entrances.inside(
                ReadBalance.class,
                (read, visit) -> lines.whereOpen(
                        LineUse.VIEW_BALANCE, visit, () -> Outcome.confirmed(balance(visit.person(), visit.now()))));
        entrances.inside(ReadAccount.class, (read, visit) -> Outcome.confirmed(shown(visit.person(), visit.now())));
        entrances.inside(ReadSubscriber.class, (read, visit) -> Outcome.confirmed(subscriber(visit.person())));
        entrances.inside(ReadHomePage.class, (read, visit) -> Outcome.confirmed(homePage(visit)));
        entrances.inside(ReadAvailablePromisedPayment.class, (read, visit) -> Outcome.confirmed(available(visit)));
        entrances.inside(ReadPromisedPayments.class, this::history);
        entrances.inside(
                ReadPayments.class,
                (read, visit) -> inPeriod(read.days(), visit, () -> Outcome.confirmed(payments(read, visit.person()))));
        entrances.inside(OperationKind.PAYMENTS, TakePromisedPayment.class, this::take);
    }

    private static Balance balance(Person person, Instant now) {
        return new Balance(person.purse.balance(now), now);
    }

    /** All that the operator knows, which is what rules ask about. */
    Account known(Person person, Instant now) {
        return account(person, Optional.of(balance(person, now)), now);
    }

    /** What the subscriber sees of it: no balance where the line's state keeps that back. */
    Account shown(Person person, Instant now) {
        boolean open = lines.against(LineUse.VIEW_BALANCE, person, now).isEmpty();
        return account(person, Optional.of(balance(person, now)).filter(known -> open), now);
    }

    private Account account(Person person, Optional<Balance> balance, Instant now) {
        return new Account(
                person.accountNumber,
                balance,
                Optional.of(person.settlement),
                Optional.of(person.purse.debts()),
                Optional.of(lines.stateOf(person, now)));
    }

    private static Subscriber subscriber(Person person) {
        return new Subscriber(
                Optional.of(person.name), person.number, person.accountNumber, person.contract, person.simCodes);
    }

    private PaymentsPage payments(ReadPayments read, Person person) {
        return new PaymentsPage(
                person.payments.total(read.days(), person.zone),
                Paging.those(
                        person.payments.all(),
                        read.from(),
                        pageSize,
                        payment -> isOn(read.days(), payment.at(), person)));
    }

    private HomePage homePage(Visit visit) {
        Person person = visit.person();
        LineFacts.Plan tariff = person.tariffs.plan(visit.now());
        return new HomePage(
                subscriber(person),
                shown(person, visit.now()),
                Optional.of(new HomeTariff(tariff.name(), tariff.monthlyFee())),
                Optional.of(new ServicesInUse(person.services.inUse())),
                Optional.of(person.tariffs.allowances(visit.now())));
    }

    private Available available(Visit visit) {
        Available lent = rulebook.promisedPayment().available(facts(visit), visit.now(), visit.person().zone);
        return lines.against(LineUse.TAKE_PROMISED_PAYMENT, visit.person(), visit.now())
                        .isEmpty()
                ? lent
                : new Available(
                        Money.zero(rulebook.market().currency()),
                        lines.against(
                                LineUse.TAKE_PROMISED_PAYMENT,
                                visit,
                                lent.amount().isZero() ? lent.reasons() : List.of()));
    }

    private Outcome<Page<PromisedPayment>> history(ReadPromisedPayments read, Visit visit) {
        Person person = visit.person();
        return read.days()
                .map(days -> inPeriod(
                        days,
                        visit,
                        () -> Outcome.confirmed(page(read, person, taken -> isOn(days, taken.takenAt(), person)))))
                .orElseGet(() -> Outcome.confirmed(page(read, person, taken -> true)));
    }

    private Page<PromisedPayment> page(ReadPromisedPayments read, Person person, Predicate<PromisedPayment> which) {
        return Paging.those(person.purse.promised().payments(), read.from(), pageSize, which);
    }

    private static boolean isOn(DateSpan days, Instant at, Person person) {
        return days.contains(LocalDate.ofInstant(at, person.zone));
    }

    private <R> Outcome<R> inPeriod(DateSpan days, Visit visit, Supplier<Outcome<R>> read) {
        LocalDate today = LocalDate.ofInstant(visit.now(), visit.person().zone);
        return rulebook.paymentPeriods()
                .decide(days.first(), days.last(), today)
                .match(granted -> read.get(), refused -> Outcome.rejected(refused.reasons()));
    }

    private Outcome<PromisedPayment> take(TakePromisedPayment take, Visit visit) {
        return rulebook.promisedPayment()
                .decide(take.amount(), facts(visit), visit.now(), visit.person().zone)
                .match(
                        granted -> lines.whereOpen(LineUse.TAKE_PROMISED_PAYMENT, visit, () -> {
                            visit.person().purse.lend(granted.payment(), rulebook.debt());
                            return Outcome.confirmed(granted.payment());
                        }),
                        refused -> Outcome.rejected(
                                lines.against(LineUse.TAKE_PROMISED_PAYMENT, visit, refused.reasons())));
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
                        Optional.of(person.tariffs.plan(visit.now())),
                        Optional.of(person.services.names()),
                        Optional.of(lines.stateOf(person, visit.now()))),
                new OwnerFacts(
                        Optional.of(person.contract),
                        Optional.of(debtOnOtherNumbers(person)),
                        Optional.of(person.individual),
                        Optional.of(person.registeredInCountry)));
    }

    /** What was arranged, and the bills of the owner's other numbers. */
    private Money debtOnOtherNumbers(Person person) {
        return people.values().stream()
                .filter(other -> other != person && other.cabinet.owner.equals(person.cabinet.owner))
                .flatMap(other -> other.purse.debts().total().stream())
                .reduce(person.debtOnOtherNumbers, Money::plus);
    }
}
