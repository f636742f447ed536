package io.kabinet.core.account.block;

import io.kabinet.core.account.Debts;
import io.kabinet.core.account.block.BlockDecision.Granted;
import io.kabinet.core.account.block.BlockDecision.Refused;
import io.kabinet.core.internal.Moments;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * When a number may be blocked, for how long and at what price.
 *
 * <p>Checked in the order of {@link BlockReason}: a voluntary block has a period, not too short, not too long; no block
 * is on; no debt, if that matters. A lost SIM is blocked whatever else is so, unless that is on already: its block needs no
 * period, looks at no debt, and has no stated price. For example, {@code RUSSIA} blocks for one month from 31 January
 * 10:00 until 28 February 10:00. Immutable and safe for use by several threads.
 *
 * @param term for how long
 * @param charges what is paid meanwhile for a voluntary block
 * @param refusedInDebt whether an account in debt gets no voluntary block
 */
public record BlockPolicy(BlockTerm term, BlockCharges charges, boolean refusedInDebt) {

    /**
     * Market Russia: for any period; no price is stated.
     *
     * <p><b>Source:</b> «временно заблокировать свой номер». That a period must be named and ends by itself, and that debts
     * do not matter, is this library's choice.
     */
    public static final BlockPolicy RUSSIA = new BlockPolicy(BlockTerm.ANY, BlockCharges.NOT_STATED, false);

    /**
     * Market Belarus: for any period; no price is stated.
     *
     * <p><b>Source:</b> «Блокировка номера в случае утраты SIM-карты либо добровольной блокировки на определенный период».
     * That it ends by itself, and that debts do not matter, is this library's choice.
     */
    public static final BlockPolicy BELARUS = RUSSIA;

    /**
     * Russia as retold about 2016: 14 days free, then 1.00 RUB a day; other fees rest.
     *
     * <p><b>Source:</b> retellings that agree. No default.
     */
    public static final BlockPolicy RU_2016_RETOLD = new BlockPolicy(
            BlockTerm.ANY,
            new BlockCharges(Stated.of(new DailyFee(14, Money.ofMajor(CurrencyUnit.of("RUB"), 1))), Stated.of(true)),
            false);

    /** Checks that nothing is missing. */
    public BlockPolicy {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(charges, "charges");
    }

    /**
     * Decides whether a number is blocked.
     *
     * @param request what is asked for
     * @param facts what is known of the number
     * @param now the moment of asking, from which the block counts
     * @param zone the market's zone
     * @return the block, or every reason against it
     * @throws IllegalArgumentException if the block would begin or end outside the years 0001 to 9999
     */
    public BlockDecision decide(BlockRequest request, BlockFacts facts, Instant now, ZoneId zone) {
        Moments.check("now", now);
        boolean lost = request.kind() == BlockKind.SIM_LOST;
        Optional<Instant> until = request.period().map(period -> Terms.after(now, period, zone));
        List<Reason> reasons = new ArrayList<>();
        if (!lost) {
            checkPeriod(until, now, zone, reasons);
        }
        facts.blocks().on(now).stream()
                .filter(block -> !lost || block.kind() == BlockKind.SIM_LOST)
                .findFirst()
                .ifPresent(block ->
                        reasons.add(Reason.of(BlockReason.ALREADY_BLOCKED).with("since", block.from())));
        if (!lost && refusedInDebt) {
            reasons.addAll(againstDebts(facts.debts()));
        }
        return reasons.isEmpty()
                ? new Granted(new NumberBlock(
                        request.kind(),
                        now,
                        until,
                        term.endsByItself(),
                        Optional.empty(),
                        lost ? BlockCharges.NOT_STATED : charges))
                : new Refused(reasons);
    }

    private void checkPeriod(Optional<Instant> until, Instant now, ZoneId zone, List<Reason> reasons) {
        if (until.isEmpty()) {
            reasons.add(Reason.of(BlockReason.PERIOD_REQUIRED));
            return;
        }
        end(term.least(), now, zone)
                .filter(until.get()::isBefore)
                .ifPresent(earliest ->
                        reasons.add(Reason.of(BlockReason.PERIOD_TOO_SHORT).with("earliest", earliest)));
        end(term.most(), now, zone)
                .filter(until.get()::isAfter)
                .ifPresent(latest ->
                        reasons.add(Reason.of(BlockReason.PERIOD_TOO_LONG).with("latest", latest)));
    }

    private static Optional<Instant> end(Stated<Period> period, Instant now, ZoneId zone) {
        return period.asOptional().map(stated -> Terms.after(now, stated, zone));
    }

    /** A debt, or that nobody knows whether there is one. */
    static List<Reason> againstDebts(Optional<Debts> debts) {
        return debts.isEmpty()
                ? List.of(Reason.of(BlockReason.FACT_NOT_KNOWN).with("fact", "debts"))
                : debts.flatMap(Debts::total).stream()
                        .map(debt -> Reason.of(BlockReason.DEBT_ON_ACCOUNT).with("debt", debt))
                        .toList();
    }
}
