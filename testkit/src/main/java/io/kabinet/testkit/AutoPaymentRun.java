package io.kabinet.testkit;

import io.kabinet.core.account.Payment;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.account.auto.AutoPaymentPolicy;
import io.kabinet.core.account.auto.AutoPaymentState;
import io.kabinet.core.account.auto.AutoPaymentState.Phase;
import io.kabinet.core.account.auto.AutoPaymentStep;
import io.kabinet.core.account.topup.TopUpChannel;
import io.kabinet.core.account.topup.TopUpOrder;
import io.kabinet.core.account.topup.TopUpQuote;
import io.kabinet.core.account.topup.TopUpTarget;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.message.NoticeEvent;
import io.kabinet.testkit.AutoPaymentBook.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * Takes what auto-payments are due, each at its own moment, whenever somebody asks the operator after the clock has moved.
 *
 * <p>What waits says for how long; moments in between are not looked at, since nothing can become due at them. A clock that
 * was moved back takes nothing and gives nothing back. Guarded by the world's lock.
 */
final class AutoPaymentRun {

    /** What the source calls it. */
    static final PaymentType AUTO_PAYMENT = new PaymentType("автоплатёж");

    private final Rulebook rulebook;
    private final Desk desk;
    private final Bank bank;
    private final Herald herald;
    private final Duration retry;
    private final Set<Person> payers = new LinkedHashSet<>();
    private Instant lookedAt = Instant.MIN;

    AutoPaymentRun(Settings settings, Desk desk, Bank bank, Herald herald) {
        this.rulebook = settings.rulebook();
        this.desk = desk;
        this.bank = bank;
        this.herald = herald;
        this.retry = settings.manners().delays().autoPaymentRetry();
    }

    void payFor(Person person) {
        payers.add(person);
    }

    /** All that has become due by now, in the order of its moments. */
    void until(Instant now) {
        if (now.isBefore(lookedAt)) {
            return;
        }
        rulebook.autoPayment().filter(policy -> !payers.isEmpty()).ifPresent(policy -> {
            for (Optional<Instant> next = next(policy, now); next.isPresent(); next = next(policy, now)) {
                look(policy, next.get());
            }
            look(policy, now);
        });
        lookedAt = now;
    }

    /** Looks at all of them until none of them pays: money that came in by one may be what another one waited to see. */
    private void look(AutoPaymentPolicy policy, Instant at) {
        boolean paid = true;
        while (paid) {
            paid = false;
            for (Person payer : payers) {
                for (Standing standing : payer.autoPayments.all()) {
                    paid |= look(policy, payer, standing, at);
                }
            }
        }
        lookedAt = at;
    }

    private boolean look(AutoPaymentPolicy policy, Person payer, Standing standing, Instant at) {
        if (standing.state.phase() == Phase.FAILED
                && standing.retryAt.filter(at::isBefore).isPresent()) {
            return false;
        }
        AutoPaymentStep step = due(policy, payer, standing.state, at);
        standing.state = step.state();
        return step.match(due -> taken(policy, payer, standing, due, at), waiting -> false);
    }

    private boolean taken(
            AutoPaymentPolicy policy, Person payer, Standing standing, AutoPaymentStep.Due due, Instant at) {
        if (!bank.pays(due.state().agreed().from())) {
            standing.state = policy.afterFailure(due.state(), due.attempt());
            standing.retryAt = Optional.of(at.plus(retry));
            return false;
        }
        Person to = receiver(due.state());
        Payment payment = to.receive(new Payment(at, AUTO_PAYMENT, arrives(due.amount())), rulebook.debt());
        AutoPaymentState paid = policy.afterSuccess(due.state(), due.attempt(), at, payer.zone);
        standing.state = due(policy, payer, paid, at).match(again -> paid, AutoPaymentStep.Waiting::state);
        payer.archive.add(new ArchiveEntry(at, OperationKind.PAYMENTS, "AutoPayment"));
        herald.tell(payer.number, NoticeEvent.ACTION_DONE, "Автоплатёж: " + payment.amount(), at);
        return true;
    }

    /** What comes of it by the fee of this channel; a fee that nobody states is not taken. */
    private Money arrives(Money amount) {
        TopUpOrder order = new TopUpOrder(amount, TopUpTarget.ACCOUNT, TopUpChannel.AUTO_PAYMENT);
        return rulebook.topUp()
                .flatMap(policy -> policy.decide(order)
                        .match(granted -> Optional.of(granted), refused -> Optional.<TopUpQuote.Granted>empty()))
                .flatMap(quote -> quote.arrives().asOptional())
                .orElse(amount);
    }

    /** When the next one may be due, if that is not after a moment. */
    private Optional<Instant> next(AutoPaymentPolicy policy, Instant now) {
        return payers.stream()
                .flatMap(payer -> payer.autoPayments.all().stream()
                        .flatMap(standing -> next(policy, payer, standing, now).stream()))
                .filter(moment -> !moment.isAfter(now))
                .min(Instant::compareTo);
    }

    private Optional<Instant> next(AutoPaymentPolicy policy, Person payer, Standing standing, Instant now) {
        if (standing.state.phase() == Phase.FAILED) {
            return standing.retryAt.filter(lookedAt::isBefore);
        }
        Person to = receiver(standing.state);
        return due(policy, payer, standing.state, lookedAt)
                .match(
                        due -> Optional.empty(),
                        waiting -> new AutoPaymentWait(lookedAt, now, payer.zone, to.purse::balance)
                                .until(waiting.reasons()));
    }

    private AutoPaymentStep due(AutoPaymentPolicy policy, Person payer, AutoPaymentState state, Instant at) {
        return policy.due(state, receiver(state).purse.balance(at), at, payer.zone);
    }

    /** Whoever it was set up for is a subscriber. */
    private Person receiver(AutoPaymentState state) {
        return Optional.ofNullable(desk.people().get(state.agreed().to())).orElseThrow();
    }
}
