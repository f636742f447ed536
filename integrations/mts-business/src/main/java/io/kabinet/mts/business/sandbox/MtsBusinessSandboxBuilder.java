package io.kabinet.mts.business.sandbox;

import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.mts.business.BusinessKey;
import io.kabinet.testkit.InMemoryOperator;
import java.time.Duration;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox is to be; every setting has a default.
 *
 * <p>Not safe for use by several threads.
 */
public final class MtsBusinessSandboxBuilder {

    private final InMemoryOperator operator;
    private final BusinessKey key;
    private final Set<Msisdn> numbers = new LinkedHashSet<>();
    private Duration tokenLife = Duration.ofHours(1);
    private @Nullable Period blockPeriod;
    private int polls;

    MtsBusinessSandboxBuilder(InMemoryOperator operator, BusinessKey key) {
        this.operator = Objects.requireNonNull(operator, "operator");
        this.key = Objects.requireNonNull(key, "key");
    }

    /**
     * The numbers of the organisation; to all others the key gives no right.
     *
     * @param more numbers of the operator's market; none unless named
     * @return this
     */
    public MtsBusinessSandboxBuilder numbers(Msisdn... more) {
        numbers.addAll(List.of(more));
        return this;
    }

    /**
     * How long a token lives by the operator's clock.
     *
     * @param life a second at least; an hour unless told so
     * @return this
     * @throws IllegalArgumentException if it is shorter
     */
    public MtsBusinessSandboxBuilder tokenLife(Duration life) {
        if (life.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("a token lives a second at least: " + life);
        }
        tokenLife = life;
        return this;
    }

    /**
     * How long voluntary blocks are to be, since the dialect has no word for it and core's rule wants one.
     *
     * @param period the period of every block; unless told so there is none, and the rule decides about that
     * @return this
     */
    public MtsBusinessSandboxBuilder blocksFor(Period period) {
        blockPeriod = Objects.requireNonNull(period, "period");
        return this;
    }

    /**
     * How many times a request is said to be in progress before its end is told.
     *
     * @param times from 0, which is the default
     * @return this
     * @throws IllegalArgumentException if it is below zero
     */
    public MtsBusinessSandboxBuilder inProgress(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("not below zero: " + times);
        }
        polls = times;
        return this;
    }

    /**
     * Begins to listen, on a port that the system chooses.
     *
     * @return the sandbox, to be closed
     * @throws java.io.UncheckedIOException if there is none
     */
    public MtsBusinessSandbox start() {
        Operator behind = new Operator(operator);
        Numbers known = new Numbers(numbers, behind);
        Journal journal = new Journal(operator.clock(), polls);
        Gate gate = new Gate(key, tokenLife, operator.clock());
        Desks desks = new Desks(List.of(
                new AccountDesk(behind, known),
                new ProductDesk(behind, known),
                new SwitchDesk(behind, known, journal, Optional.ofNullable(blockPeriod)),
                new ForwardingDesk(behind, known),
                new PaperDesk(behind, known, journal)));
        return new MtsBusinessSandbox(Listener.start(new Reception(gate, desks)), behind, gate);
    }
}
