package io.kabinet.testkit;

import io.kabinet.client.operation.Operation;
import io.kabinet.core.account.Debt;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.transfer.Movement;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.bonus.BonusLedger;
import io.kabinet.core.cashback.wallet.CashbackWallet;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.limit.SpendingThreshold;
import io.kabinet.core.tariff.limit.UsageLimits;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Secret;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/** How things stand inside an operator, past every transport and every operation. */
public final class Inside {

    private final World world;

    private Inside(World world) {
        this.world = world;
    }

    public static Inside of(InMemoryOperator operator) {
        return new Inside(operator.world());
    }

    /** All operations that the operator answers, by their names. */
    public List<Class<?>> operations() {
        return world.look(now -> world.entrances().kinds().stream()
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList());
    }

    /** Whether it is asked without a session. */
    public boolean isOpenTo(Operation<?> operation) {
        return world.look(now -> world.entrances().areOpenTo(operation));
    }

    /** Whether the archive keeps it. */
    public boolean isRecorded(Operation<?> operation) {
        return world.look(now -> world.entrances().recordedAs(operation).isPresent());
    }

    /** In whose archive it is kept. */
    public Msisdn whom(Operation<?> operation) {
        return world.look(now -> world.entrances().whom(operation));
    }

    /** The password of a number, if it has one. */
    public Optional<Secret> password(Msisdn number) {
        return world.look(now -> world.desk().passwords().of(number));
    }

    /** Loses the last entry of an archive, to show that it is missed. */
    public void forgetLastEntry(Msisdn number) {
        world.change(now -> {
            List<ArchiveEntry> archive = world.person(number, now).archive;
            archive.remove(archive.size() - 1);
        });
    }

    /** What is known of one number now. */
    public Position position(Msisdn number) {
        return world.look(now -> {
            Person person = world.person(number, now);
            return new Position(
                    number,
                    cash(person, now),
                    points(person, now),
                    wallet(number, now),
                    List.copyOf(person.archive),
                    line(person, now));
        });
    }

    private static Cash cash(Person person, Instant now) {
        List<PromisedPayment> promised = person.purse.promised().payments();
        Money nothing = person.spend.multipliedBy(0);
        return new Cash(
                person.purse.balance(now),
                promised.stream().map(payment -> payment.owedAt(now)).reduce(nothing, Money::plus),
                person.purse.debts().unpaid().stream().map(Debt::amount).reduce(nothing, Money::plus),
                person.services.costBy(now).plus(person.blocks.costBy(now, person.zone)),
                promised,
                flows(person, nothing));
    }

    private static Flows flows(Person person, Money nothing) {
        TransferBook transfers = person.transfers;
        Stream<Payment> automatic =
                person.payments.all().stream().filter(payment -> payment.type().equals(AutoPaymentRun.AUTO_PAYMENT));
        return new Flows(
                sum(person.payments.all().stream().map(Payment::amount), nothing),
                sum(automatic.map(Payment::amount), nothing),
                sum(
                        Stream.concat(transfers.shared.stream(), transfers.toAccounts.stream())
                                .map(Movement::amount),
                        nothing),
                sum(transfers.toCards.stream().map(Movement::amount), nothing),
                sum(
                        Stream.concat(transfers.receivedShares.stream(), transfers.fromAccounts.stream())
                                .map(Movement::amount),
                        nothing));
    }

    private static Money sum(Stream<Money> amounts, Money nothing) {
        return amounts.reduce(nothing, Money::plus);
    }

    private static Bonus points(Person person, Instant now) {
        Instant at = person.bonus.at(now);
        return new Bonus(person.bonus.ledger().writtenUpTo(at), person.bonus.balance(now), at);
    }

    private Optional<CashbackWallet> wallet(Msisdn number, Instant now) {
        return world.rooms().cashback.isOffered()
                ? Optional.of(world.rooms().cashback.purse(number).wallet(now))
                : Optional.empty();
    }

    private static Line line(Person person, Instant now) {
        return new Line(
                person.services.inUse().stream()
                        .map(one -> one.connected().service().id())
                        .map(ServiceId::text)
                        .collect(Collectors.toCollection(TreeSet::new)),
                person.tariffs.limits,
                person.tariffs.threshold,
                person.tariffs.ordered(now).orElse(person.tariffs.tariff(now).id()),
                setUp(person, now),
                person.zone);
    }

    /** What a subscriber has chosen, in one value that can be compared. */
    private static List<Object> setUp(Person person, Instant now) {
        return List.of(
                person.tariffs.tariff(now).id(),
                person.tariffs.chosen(now),
                person.tariffs.favourites(now),
                List.copyOf(person.tariffs.changes),
                person.services.inUse(),
                person.forwardings,
                person.blocks.all(),
                person.cabinet.notices,
                person.cabinet.numbers,
                person.cabinet.social,
                List.copyOf(person.cabinet.delayed),
                person.documents.delivery,
                person.documents.all(now),
                person.reports.all(now));
    }

    /** One number, as it stands. */
    public record Position(
            Msisdn number,
            Cash cash,
            Bonus bonus,
            Optional<CashbackWallet> wallet,
            List<ArchiveEntry> archive,
            Line line) {

        /** What may change only if the archive tells of it. */
        public List<Object> kept() {
            return List.of(
                    cash.promised().size(),
                    cash.balance(),
                    line.setUp(),
                    line.limits(),
                    line.threshold(),
                    line.tariff(),
                    wallet.map(CashbackWallet::spent));
        }
    }

    /** Money: what is there, what of it is lent, what is owed, what services and blocks have taken, and how it came. */
    public record Cash(
            Money balance, Money lent, Money debts, Money taken, List<PromisedPayment> promised, Flows flows) {

        /** Promised payments that are neither repaid nor over. */
        public long open(Instant now) {
            return promised.stream()
                    .filter(payment -> payment.stateAt(now).isOpen())
                    .count();
        }
    }

    /** All on the list of payments, those of them that were automatic, and what people have sent to each other or to cards. */
    public record Flows(Money paid, Money automatic, Money sent, Money toCards, Money received) {}

    /** Points. */
    public record Bonus(BonusLedger ledger, Points balance, Instant at) {}

    /** The line and what is set up for it. */
    public record Line(
            Set<String> services,
            UsageLimits limits,
            Optional<SpendingThreshold> threshold,
            TariffId tariff,
            List<Object> setUp,
            ZoneId zone) {}
}
