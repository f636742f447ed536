package io.kabinet.testkit;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transfer.MakeTransfer;
import io.kabinet.client.transfer.MoneySent;
import io.kabinet.client.transfer.QuoteTransfer;
import io.kabinet.client.transfer.TransferQuote;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.transfer.Movement;
import io.kabinet.core.account.transfer.TransferDecision;
import io.kabinet.core.account.transfer.TransferFacts;
import io.kabinet.core.account.transfer.TransferOrder;
import io.kabinet.core.account.transfer.TransferTarget;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** Money that goes to another account of this operator's or to any bank card, by the rulebook. */
final class TransferRoom {

    private final Settings settings;
    private final Map<Msisdn, Person> people;
    private final Map<BankCard, List<Movement>> cards = new HashMap<>();
    private final Remittance remittance;

    TransferRoom(Settings settings, Map<Msisdn, Person> people) {
        this.settings = settings;
        this.people = people;
        this.remittance = new Remittance("Перевод", settings.rulebook().debt());
    }

    void open(Entrances entrances) {
        entrances.inside(QuoteTransfer.class, this::quote);
        entrances.inside(OperationKind.PAYMENTS, MakeTransfer.class, this::make);
    }

    /** All that has come to a card. */
    Money receivedOn(BankCard card) {
        return cards.getOrDefault(card, List.of()).stream()
                .map(Movement::amount)
                .reduce(Money.zero(settings.rulebook().market().currency()), Money::plus);
    }

    private Outcome<TransferQuote> quote(QuoteTransfer quote, Visit visit) {
        TransferOrder order = quote.order();
        return decided(
                order,
                visit,
                decision -> decision,
                granted -> new TransferQuote(order, Remittance.agreement(granted), granted.left()));
    }

    private Outcome<MoneySent> make(MakeTransfer make, Visit visit) {
        return decided(
                make.order(),
                visit,
                decision -> Remittance.agreed(decision, make.agreed(), visit.now()),
                granted -> made(make.order().target(), granted, visit));
    }

    private <R> Outcome<R> decided(
            TransferOrder order,
            Visit visit,
            Function<TransferDecision, TransferDecision> agreed,
            Function<TransferDecision.Granted, R> answer) {
        if (settings.rulebook().transfer().isEmpty()) {
            return Outcome.rejected(List.of(settings.notOffered()));
        }
        if (order.target() instanceof TransferTarget.ToAccount to
                && holder(to.account()).isEmpty()) {
            return Outcome.rejected(List.of(Remittance.RECEIVER_UNKNOWN));
        }
        TransferDecision decision = settings.rulebook()
                .transfer()
                .get()
                .decide(order, facts(order.target(), visit), visit.now(), visit.person().zone);
        return agreed.apply(decision)
                .match(
                        granted -> Outcome.confirmed(answer.apply(granted)),
                        refused -> Outcome.rejected(refused.reasons()));
    }

    private TransferFacts facts(TransferTarget target, Visit visit) {
        Person from = visit.person();
        boolean card = target instanceof TransferTarget.ToCard;
        return new TransferFacts(
                from.accountNumber,
                Optional.of(from.purse.balance(visit.now())),
                Optional.of(card ? from.transfers.toCards : from.transfers.toAccounts),
                Optional.of(receivedBy(target)));
    }

    private List<Movement> receivedBy(TransferTarget target) {
        return target instanceof TransferTarget.ToCard to
                ? cards.getOrDefault(to.card(), List.of())
                : holder(((TransferTarget.ToAccount) target).account()).orElseThrow().transfers.fromAccounts;
    }

    private MoneySent made(TransferTarget target, TransferDecision.Granted granted, Visit visit) {
        Movement movement = new Movement(visit.now(), granted.amount());
        MoneySent sent = remittance.take(visit.person(), granted, visit.now());
        if (target instanceof TransferTarget.ToCard to) {
            visit.person().transfers.toCards.add(movement);
            cards.computeIfAbsent(to.card(), card -> new ArrayList<>()).add(movement);
        } else {
            Person receiver =
                    holder(((TransferTarget.ToAccount) target).account()).orElseThrow();
            visit.person().transfers.toAccounts.add(movement);
            receiver.transfers.fromAccounts.add(movement);
            remittance.give(receiver, granted.amount(), visit.now());
        }
        return sent;
    }

    private Optional<Person> holder(AccountNumber account) {
        return people.values().stream()
                .filter(person -> person.accountNumber.equals(account))
                .findFirst();
    }
}
