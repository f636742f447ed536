package io.kabinet.testkit.walk;

import io.kabinet.core.bonus.BonusEntry;
import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.bonus.BonusLot;
import io.kabinet.core.bonus.LotPart;
import io.kabinet.testkit.Inside.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Laws of points. */
final class PointLaws {

    static final List<Law> ALL = List.of(
            new Law("points are conserved", PointLaws::pointsAreConserved),
            new Law("the ledger of points and the account agree", PointLaws::ledgersAgree),
            new Law("no lot of points is overdrawn, and none outlives its day", PointLaws::lots));

    private PointLaws() {}

    /** What is there or on hold anywhere is what was earned, less what was spent and what lapsed. */
    private static Optional<String> pointsAreConserved(Moment moment) {
        long due = 0;
        long there = 0;
        for (Position one : moment.after().values()) {
            Told.Known known = moment.told().of(one.number());
            due += known.earned - known.spent - sum(one, Kind.LAPSED);
            there += one.bonus().balance().count()
                    + sum(one, Kind.GIFT_ON_HOLD)
                    - sum(one, Kind.GIFT_CLAIMED)
                    - sum(one, Kind.GIFT_RETURNED);
        }
        return there == due
                ? Optional.empty()
                : Optional.of("there or on hold are " + there + ", and " + due + " should be");
    }

    private static Optional<String> ledgersAgree(Moment moment) {
        for (Position one : moment.after().values()) {
            Told.Known known = moment.told().of(one.number());
            long entries = one.bonus().ledger().entries().stream()
                    .mapToLong(BonusEntry::change)
                    .sum();
            if (entries != one.bonus().balance().count()
                    || sum(one, Kind.EARNED) != known.earned
                    || sum(one, Kind.SPENT) != known.spent) {
                return Optional.of(one.number() + " has " + one.bonus().balance() + ", the entries say " + entries
                        + "; earned " + known.earned + ", spent " + known.spent + " against "
                        + sum(one, Kind.EARNED) + " and " + sum(one, Kind.SPENT));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> lots(Moment moment) {
        for (Position one : moment.after().values()) {
            for (Map.Entry<BonusLot, Long> lot : left(one).entrySet()) {
                boolean over = !lot.getKey().isLiveAt(one.bonus().at());
                if (lot.getValue() < 0 || (over && lot.getValue() != 0)) {
                    return Optional.of(one.number() + " has " + lot.getValue() + " of " + lot.getKey());
                }
            }
        }
        return Optional.empty();
    }

    private static Map<BonusLot, Long> left(Position one) {
        Map<BonusLot, Long> left = new HashMap<>();
        for (BonusEntry entry : one.bonus().ledger().entries()) {
            for (LotPart part : entry.parts()) {
                int sign = Long.signum(entry.change());
                left.merge(part.lot(), sign * part.points().count(), Long::sum);
            }
        }
        return left;
    }

    private static long sum(Position one, Kind kind) {
        return one.bonus().ledger().entries().stream()
                .filter(entry -> entry.kind() == kind)
                .mapToLong(entry -> entry.points().count())
                .sum();
    }
}
