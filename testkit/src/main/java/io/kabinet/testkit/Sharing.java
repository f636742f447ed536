package io.kabinet.testkit;

import io.kabinet.client.transfer.MoneySent;
import io.kabinet.core.account.transfer.Movement;
import io.kabinet.core.account.transfer.Party;
import io.kabinet.core.account.transfer.SenderFacts;
import io.kabinet.core.account.transfer.ShareBalanceFacts;
import io.kabinet.core.account.transfer.ShareBalancePolicy;
import io.kabinet.core.account.transfer.TransferDecision;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** A balance that is shared, at any moment and whoever asks for it; guarded by the world's lock. */
final class Sharing {

    private final Settings settings;
    private final Map<Msisdn, Person> people;
    private final Remittance remittance;

    Sharing(Settings settings, Map<Msisdn, Person> people) {
        this.settings = settings;
        this.people = people;
        this.remittance =
                new Remittance("Поделись балансом", settings.rulebook().debt());
    }

    /** Whether it is a number of this market that nobody has; of the others the policy decides. */
    boolean isUnknown(Msisdn number) {
        return number.plan() == settings.rulebook().market().numbering() && !people.containsKey(number);
    }

    TransferDecision decide(ShareBalancePolicy policy, Person from, Msisdn to, Money amount, Instant at) {
        return policy.decide(amount, facts(from, to, at), at, from.zone);
    }

    ShareBalanceFacts facts(Person from, Msisdn to, Instant at) {
        SenderFacts sender = new SenderFacts(
                Optional.of(from.purse.balance(at)),
                Optional.of(from.tariffs.plan(at).name()),
                Optional.of(from.individual),
                Optional.of(from.purse.promised().openAt(at) > 0));
        return new ShareBalanceFacts(
                Party.of(from.number).in(from.region).having(from.transfers.shared),
                Optional.ofNullable(people.get(to))
                        .map(receiver -> Party.of(to).in(receiver.region).having(receiver.transfers.receivedShares))
                        .orElseGet(() -> Party.of(to)),
                sender);
    }

    MoneySent move(Person from, Msisdn to, TransferDecision.Granted granted, Instant at) {
        Person receiver = Optional.ofNullable(people.get(to)).orElseThrow();
        Movement movement = new Movement(at, granted.amount());
        MoneySent sent = remittance.take(from, granted, at);
        from.transfers.shared.add(movement);
        receiver.transfers.receivedShares.add(movement);
        remittance.give(receiver, granted.amount(), at);
        return sent;
    }
}
