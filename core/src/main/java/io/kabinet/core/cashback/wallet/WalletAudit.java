package io.kabinet.core.cashback.wallet;

import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.wallet.WalletPosting.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was posted per line so far, and whether a history of postings can be true. */
final class WalletAudit {

    private final Map<LineKey, Long> credited = new HashMap<>();
    private final Map<LineKey, Long> writtenOff = new HashMap<>();

    private WalletAudit() {}

    static WalletAudit of(List<WalletPosting> postings) {
        WalletAudit audit = new WalletAudit();
        postings.forEach(audit::add);
        return audit;
    }

    /**
     * Checks a history.
     *
     * @throws IllegalArgumentException if no wallet can have it
     */
    static void check(WalletPolicy policy, List<WalletPosting> postings) {
        WalletAudit audit = new WalletAudit();
        Set<String> keys = new HashSet<>();
        Lots lots = Lots.of(List.of());
        WalletPosting previous = null;
        long debtBeforeReversal = 0;
        for (WalletPosting posting : postings) {
            if (!posting.amount().getCurrencyUnit().equals(policy.currency())) {
                throw wrong("is in another currency than the wallet", posting);
            }
            if (posting.kind() == Kind.SPENT) {
                if (!keys.add(posting.spending().orElseThrow().key())) {
                    throw wrong("repeats a key", posting);
                }
                if (posting.amount().getAmountMinorLong() > lots.available(posting.at())) {
                    throw wrong("spends more than there was", posting);
                }
            }
            if (posting.kind() == Kind.REVERSAL) {
                debtBeforeReversal = lots.debt();
            }
            audit.add(posting);
            lots.add(posting);
            posting.line().ifPresent(line -> {
                if (audit.credited(line) < 0 || audit.writtenOff(line) < 0) {
                    throw wrong("takes back more than there was of its line", posting);
                }
            });
            if (posting.kind() == Kind.WRITE_OFF
                    && (!follows(previous, Kind.REVERSAL, posting) || lots.debt() < debtBeforeReversal)) {
                throw wrong("writes off what was not missing", posting);
            }
            if (posting.kind() == Kind.WRITE_OFF_UNDONE && !follows(previous, Kind.CREDIT, posting)) {
                throw wrong("makes good without a reward", posting);
            }
            previous = posting;
        }
    }

    /** Whether a posting is a part of the one before it, which is of that kind and for the same line. */
    private static boolean follows(@Nullable WalletPosting previous, Kind kind, WalletPosting posting) {
        return previous != null
                && previous.kind() == kind
                && previous.line().equals(posting.line())
                && !posting.amount().isGreaterThan(previous.amount());
    }

    /** Credited for the line, less what was taken back. */
    long credited(LineKey line) {
        return credited.getOrDefault(line, 0L);
    }

    /** Written off for the line, less what was made good. */
    long writtenOff(LineKey line) {
        return writtenOff.getOrDefault(line, 0L);
    }

    private void add(WalletPosting posting) {
        long change = posting.change().getAmountMinorLong();
        posting.line().ifPresent(line -> {
            boolean reward = posting.kind() == Kind.CREDIT || posting.kind() == Kind.REVERSAL;
            (reward ? credited : writtenOff).merge(line, change, Math::addExact);
        });
    }

    private static IllegalArgumentException wrong(String what, WalletPosting posting) {
        return new IllegalArgumentException(
                "posting of " + posting.kind() + " " + posting.amount() + " at " + posting.at() + " " + what);
    }
}
