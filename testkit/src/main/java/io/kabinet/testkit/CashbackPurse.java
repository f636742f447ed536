package io.kabinet.testkit;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.settlement.EventState;
import io.kabinet.core.cashback.settlement.EventTarget;
import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.cashback.settlement.Settlement;
import io.kabinet.core.cashback.wallet.CashbackWallet;
import io.kabinet.core.cashback.wallet.WalletPolicy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The orders of one number, what was reported of them, and the wallet that follows. Guarded by the world's lock.
 *
 * <p>A reward is paid at the start of the first day on which it may be. Nothing runs then: whoever looks at a later moment
 * finds it paid, and what was paid before the look is in the wallet in its order.
 */
final class CashbackPurse {

    private final ZoneId zone;
    private final Map<LineKey, CashbackDecision> decisions = new LinkedHashMap<>();
    private final List<LineKey> lines = new ArrayList<>();
    private final List<PartnerEvent> events = new ArrayList<>();
    private final Set<LineKey> paid = new HashSet<>();
    private CashbackWallet wallet;
    private @Nullable Settlement settlement;
    private Instant toldAt = Instant.MIN;
    private @Nullable Instant nextPayout;

    CashbackPurse(WalletPolicy policy, ZoneId zone) {
        this.wallet = CashbackWallet.empty(policy);
        this.zone = zone;
    }

    /** The lines of an order as they were decided; a line that is there is decided anew. */
    void ordered(List<CashbackDecision> order, Instant now) {
        bringTo(now);
        for (CashbackDecision decision : order) {
            if (decisions.put(decision.line().key(), decision) == null) {
                lines.add(decision.line().key());
            }
        }
        told(now);
    }

    void says(PartnerEvent event, Instant now) {
        bringTo(now);
        events.add(event);
        told(now);
    }

    CashbackWallet wallet(Instant now) {
        bringTo(now);
        return wallet;
    }

    void keep(CashbackWallet after) {
        wallet = after;
    }

    Settlement settlement(Instant now) {
        bringTo(now);
        return settled();
    }

    List<LineKey> lines() {
        return lines;
    }

    private void told(Instant now) {
        toldAt = now.isAfter(toldAt) ? now : toldAt;
        changed(now);
        bringTo(now);
    }

    private void changed(Instant at) {
        settlement = null;
        wallet = wallet.settle(settled().standings(), at);
        nextPayout = settled().standings().stream()
                .flatMap(standing -> payoutAt(standing).stream())
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** Pays what was payable by now, each on its day. */
    private void bringTo(Instant now) {
        while (nextPayout != null && !now.isBefore(nextPayout)) {
            Instant at = nextPayout;
            for (LineStanding standing : settled().standings()) {
                if (payoutAt(standing).filter(at::equals).isPresent()) {
                    paid.add(standing.key());
                    events.add(PartnerEvent.of(EventTarget.line(standing.key()), EventState.PAID, at));
                }
            }
            changed(at);
        }
    }

    /** When a reward is paid that is not yet: the start of its first day, but not before the operator has heard of it. */
    private Optional<Instant> payoutAt(LineStanding standing) {
        if (standing.paidOut()
                || paid.contains(standing.key())
                || !standing.due().isPositive()) {
            return Optional.empty();
        }
        return standing.payableFrom(zone)
                .map(day -> day.atStartOfDay(zone).toInstant())
                .map(start -> later(start, standing.countsFrom().orElse(start)))
                .map(start -> later(start, toldAt));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Settlement settled() {
        Settlement known = settlement;
        if (known == null) {
            known = Settlement.of(decisions.values(), events, zone);
            settlement = known;
        }
        return known;
    }
}
