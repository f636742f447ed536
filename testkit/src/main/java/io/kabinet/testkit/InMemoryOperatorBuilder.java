package io.kabinet.testkit;

import io.kabinet.client.operation.Operation;
import io.kabinet.core.command.CommandCatalogue;
import io.kabinet.core.identity.code.CodePolicy;
import io.kabinet.core.identity.lockout.LockoutPolicy;
import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.subscriber.CabinetRemovalPolicy;
import io.kabinet.core.subscriber.Peer;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an operator in memory is to be; every setting has a default.
 *
 * <p>Rules come from the market's rulebook. Market Belarus has no lockout and no codes of its own: unless told otherwise the
 * operator borrows the Russian ones. Where no source says anything at all, such as who sends the code for a gift, the default
 * is invented and says so. Not safe for use by several threads.
 */
public final class InMemoryOperatorBuilder {

    private static final int PAGE_SIZE = 20;
    private static final int LARGEST_PAGE = 1_000;

    private final Market market;
    private Rulebook rulebook;
    private @Nullable LockoutPolicy lockout;
    private @Nullable CodePolicy codes;
    private @Nullable CabinetRemovalPolicy cabinetRemoval;
    private CommandCatalogue commands;
    private Set<CaptchaPlace> captchas;
    private Peer sender;
    private Peer giftSender = Peer.of("MTS");
    private Duration smsDelay = Duration.ZERO;
    private Duration reportDelay = Duration.ZERO;
    private Duration autoPaymentRetry = Duration.ofDays(1);
    private @Nullable Duration sessionLife;
    private @Nullable NetworkWord networkWord;
    private OptionalLong seed = OptionalLong.empty();
    private Set<Class<?>> alsoOffered = Set.of();
    private boolean keys = true;
    private boolean fence = true;
    private int pageSize = PAGE_SIZE;

    InMemoryOperatorBuilder(Market market) {
        boolean russia = market == Market.RUSSIA;
        this.market = market;
        this.rulebook = market.rulebook();
        this.captchas = EnumSet.of(russia ? CaptchaPlace.ORDER_OF_REGISTRATION_CODE : CaptchaPlace.SIGN_IN_BY_PASSWORD);
        this.commands = russia ? CommandCatalogue.RUSSIA : CommandCatalogue.BELARUS;
        this.cabinetRemoval = russia ? CabinetRemovalPolicy.RUSSIA : null;
        this.sender = Peer.of(russia ? "3339" : "MTS");
    }

    /**
     * By which rules it decides.
     *
     * @param rules a rulebook of this market; the market's own unless set
     * @return this
     * @throws IllegalArgumentException if it is of another market
     */
    public InMemoryOperatorBuilder rulebook(Rulebook rules) {
        if (rules.market() != market) {
            throw new IllegalArgumentException("rules must be of market " + market + ": " + rules.market());
        }
        rulebook = rules;
        return this;
    }

    /**
     * When wrong passwords lock.
     *
     * @param policy the rulebook's unless set, and where that has none, as in Belarus, the Russian one
     * @return this
     */
    public InMemoryOperatorBuilder lockout(LockoutPolicy policy) {
        lockout = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /**
     * How one-time codes are sent and tried.
     *
     * @param policy the rulebook's unless set
     * @return this
     */
    public InMemoryOperatorBuilder codes(CodePolicy policy) {
        codes = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /**
     * When a cabinet can be removed.
     *
     * @param policy the Russian one in Russia unless set; in Belarus none, and removing is refused as not offered
     * @return this
     */
    public InMemoryOperatorBuilder cabinetRemoval(CabinetRemovalPolicy policy) {
        cabinetRemoval = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /**
     * Which short commands it understands.
     *
     * @param catalogue what the articles say of the market unless set
     * @return this
     */
    public InMemoryOperatorBuilder commands(CommandCatalogue catalogue) {
        commands = Objects.requireNonNull(catalogue, "catalogue");
        return this;
    }

    /**
     * Where a person has to read a picture first.
     *
     * @param places in Belarus at signing in by password, in Russia at having a registration code sent, unless set
     * @return this
     */
    public InMemoryOperatorBuilder captchasAt(CaptchaPlace... places) {
        captchas = Set.of(places);
        return this;
    }

    /**
     * Who sends passwords and codes, and what became of a balance that is shared regularly.
     *
     * @param peer 3339 in Russia unless set, as an article says; in Belarus an invented {@code MTS}
     * @return this
     */
    public InMemoryOperatorBuilder sender(Peer peer) {
        sender = Objects.requireNonNull(peer, "peer");
        return this;
    }

    /**
     * Who sends the code for a gift of points.
     *
     * @param peer no source says who; an invented {@code MTS} unless set
     * @return this
     */
    public InMemoryOperatorBuilder giftSender(Peer peer) {
        giftSender = Objects.requireNonNull(peer, "peer");
        return this;
    }

    /**
     * How long an SMS takes by the operator's clock.
     *
     * @param delay zero or more; the articles say both «в течение нескольких секунд» and «нескольких минут», so none unless
     *     set
     * @return this
     * @throws IllegalArgumentException if it is below zero
     */
    public InMemoryOperatorBuilder smsDelay(Duration delay) {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("an SMS does not arrive before it is sent: " + delay);
        }
        smsDelay = delay;
        return this;
    }

    /**
     * How long it takes by the operator's clock until a report or document that was ordered is ready.
     *
     * @param delay zero or more; no source says how long, so none unless set
     * @return this
     * @throws IllegalArgumentException if it is below zero
     */
    public InMemoryOperatorBuilder reportDelay(Duration delay) {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("a report is not ready before it is ordered: " + delay);
        }
        reportDelay = delay;
        return this;
    }

    /**
     * After how long by the operator's clock an auto-payment that failed is tried once more, as far as its rule lets it.
     *
     * @param pause above zero; no source says how long, so an invented day unless set
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public InMemoryOperatorBuilder autoPaymentRetry(Duration pause) {
        if (pause.isNegative() || pause.isZero()) {
            throw new IllegalArgumentException("an auto-payment is not tried twice at once: " + pause);
        }
        autoPaymentRetry = pause;
        return this;
    }

    /**
     * How long a session lasts by the operator's clock.
     *
     * @param life above zero; no source says how long, so for ever unless set
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public InMemoryOperatorBuilder sessionLife(Duration life) {
        if (life.isZero() || life.isNegative()) {
            throw new IllegalArgumentException("a session's life must be above zero: " + life);
        }
        sessionLife = life;
        return this;
    }

    /**
     * What it offers although its market does not, such as the archive of operations in Russia.
     *
     * <p>What needs a rule that the market's rulebook does not have, such as cashback in Belarus, is refused all the same
     * unless {@link #rulebook} brings it.
     *
     * @param kinds operations; none unless set
     * @return this
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final InMemoryOperatorBuilder alsoOffering(Class<? extends Operation<?>>... kinds) {
        alsoOffered = Set.of(kinds);
        return this;
    }

    /**
     * Who says whose the device is that is calling.
     *
     * @param word for a test that plays several devices; unless set it is the one that {@link InMemoryOperator#network}
     *     connected last. How a device is connected is told there in any case, and is a phone on 4G where nothing was told
     * @return this
     */
    public InMemoryOperatorBuilder networkWord(NetworkWord word) {
        networkWord = Objects.requireNonNull(word, "word");
        return this;
    }

    /**
     * What chance begins with: the same seed makes the same passwords, codes and tokens.
     *
     * @param number any, and one that nobody guesses where others can reach the operator; 1 unless set
     * @return this
     */
    public InMemoryOperatorBuilder seed(long number) {
        seed = OptionalLong.of(number);
        return this;
    }

    /**
     * An operator that honours no keys: what is sent twice happens twice, and no key can be looked up.
     *
     * @return this
     */
    public InMemoryOperatorBuilder honouringNoKeys() {
        keys = false;
        return this;
    }

    /**
     * An operator that does not fence: a key that it has not seen may still come after it was looked up.
     *
     * @return this
     */
    public InMemoryOperatorBuilder withoutFence() {
        fence = false;
        return this;
    }

    /**
     * How much stands on a page of a long answer.
     *
     * @param items 1 to 1000; 20 unless set
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public InMemoryOperatorBuilder pageSize(int items) {
        if (items < 1 || items > LARGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LARGEST_PAGE + " items: " + items);
        }
        pageSize = items;
        return this;
    }

    /**
     * The operator, at a moment.
     *
     * @param moment in ISO form, such as {@code 2026-03-01T09:00:00Z}
     * @return a new operator, which has nothing in common with any other
     * @throws java.time.format.DateTimeParseException if the text is no moment
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public InMemoryOperator startingAt(String moment) {
        return startingAt(Instant.parse(moment));
    }

    /**
     * The operator, at a moment.
     *
     * @param moment where its clock stands
     * @return a new operator, which has nothing in common with any other
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public InMemoryOperator startingAt(Instant moment) {
        return new InMemoryOperator(settings(), OperatorClock.startingAt(moment, rulebook.zone()));
    }

    private Settings settings() {
        return new Settings(
                new Settings.Rules(
                        rulebook,
                        lockout != null ? lockout : rulebook.lockout().orElse(LockoutPolicy.RUSSIA),
                        codes != null ? codes : rulebook.codes(),
                        Optional.ofNullable(cabinetRemoval),
                        commands,
                        alsoOffered),
                new Settings.Manners(
                        Set.copyOf(captchas),
                        sender,
                        giftSender,
                        new Settings.Delays(smsDelay, reportDelay, autoPaymentRetry),
                        Optional.ofNullable(sessionLife),
                        Optional.ofNullable(networkWord)),
                new Settings.Wire(keys, fence, pageSize, seed));
    }
}
