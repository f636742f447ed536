package io.kabinet.testkit.contract;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.transport.Session;
import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.promised.Available;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.PromisedPaymentPolicy;
import io.kabinet.core.promised.PromisedPaymentReason;
import io.kabinet.core.promised.terms.EligibilityRule;
import io.kabinet.core.promised.terms.RepeatRule;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source;
import io.kabinet.testkit.Faults;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.InMemoryOperatorBuilder;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.joda.money.Money;

/**
 * The operator's side of a world whose operator is the one in memory.
 *
 * <p>It lends any number of times, so that what is applied twice shows. Its books are read on a way of their own.
 */
abstract class OperatorWorld implements ContractWorld {

    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final Msisdn BORIS = Msisdn.of("79000000002");

    final InMemoryOperator operator;

    private final Set<Capability> can;
    private final KabinetClient books;
    private final Map<Msisdn, Session> sessions = new HashMap<>();
    private final AtomicInteger readings = new AtomicInteger();

    OperatorWorld(Set<Capability> can) {
        this.can = Set.copyOf(can);
        this.operator = operator(can);
        this.books = operator.client();
        operator.subscriber(ANNA).balance(rub("120.50"));
    }

    private static InMemoryOperator operator(Set<Capability> can) {
        InMemoryOperatorBuilder operator = InMemoryOperator.in(Market.RUSSIA).rulebook(anyNumberOfTimes());
        if (!can.contains(Capability.KEYED)) {
            operator.honouringNoKeys();
        }
        if (!can.contains(Capability.FENCED)) {
            operator.withoutFence();
        }
        return operator.startingAt("2026-03-01T09:00:00Z");
    }

    private static Rulebook anyNumberOfTimes() {
        return Market.RUSSIA
                .rulebook()
                .with(Source.ownChoice("a change that is applied twice has to show"))
                .promisedPayment(
                        PromisedPaymentPolicy.RUSSIA.with(EligibilityRule.ONE_AT_A_TIME.with(RepeatRule.UNLIMITED)));
    }

    /** A session of any number; it stays the same. */
    final synchronized Session sessionOf(Msisdn number) {
        return sessions.computeIfAbsent(number, operator::openSession);
    }

    @Override
    public final Set<Capability> can() {
        return can;
    }

    @Override
    public final Session session() {
        return sessionOf(ANNA);
    }

    @Override
    public final Session otherSession() {
        return sessionOf(BORIS);
    }

    @Override
    public final Session sessionOver() {
        return new Session(ANNA, Secret.of("used-up"), Optional.empty());
    }

    @Override
    public final Money amount() {
        return rub("100.00");
    }

    @Override
    public final Refusal refusal(RequestKey key) {
        return new Refusal(
                new TakePromisedPayment(ANNA, rub("0.00"), key),
                List.of(
                        Reason.of(PromisedPaymentReason.AMOUNT_NOT_POSITIVE).with("amount", rub("0.00")),
                        Reason.of(PromisedPaymentReason.AMOUNT_BELOW_MINIMUM).with("minimum", rub("50.00"))));
    }

    @Override
    public final Money balance() {
        return booksOf(ANNA).account().balance().amount();
    }

    @Override
    public final Available available() {
        return booksOf(ANNA).promisedPayments().available();
    }

    @Override
    public final List<PromisedPayment> taken(Msisdn number) {
        return booksOf(number).promisedPayments().history().toList();
    }

    @Override
    public Set<Trouble> troubles() {
        return EnumSet.complementOf(EnumSet.of(Trouble.STALL_MIDWAY));
    }

    @Override
    public void trouble(Trouble trouble) {
        Faults faults = operator.faults();
        switch (trouble) {
            case LOSE_ANSWER -> faults.loseNextAnswer();
            case FAIL -> faults.failNext();
            case GARBLE_ANSWER -> faults.garbleNextAnswer();
            case REFUSE_CONNECTION -> faults.refuseNextConnection();
            case STALL -> faults.stallNext();
            case DELAY_REQUEST -> faults.applyLate();
            case STALL_MIDWAY ->
                throw new IllegalArgumentException("an answer of the operator in memory has no middle");
        }
    }

    @Override
    public HeldAnswer holdNextAnswer() {
        operator.faults().holdNextAnswer();
        return new HeldByOperator(operator.faults()::release, this::arrivals);
    }

    @Override
    public void deliverLate() {
        operator.faults().deliverLate();
    }

    @Override
    public int arrivals() {
        return Math.toIntExact(operator.arrivals()) - readings.get();
    }

    @Override
    public void close() {
        books.close();
    }

    private Kabinet booksOf(Msisdn number) {
        readings.incrementAndGet();
        return books.resume(sessionOf(number));
    }

    private static Money rub(String amount) {
        return Money.parse("RUB " + amount);
    }
}
