package io.kabinet.core.bonus;

import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Optional;

/** Points are to come in. */
record Earn(Earning earning) implements Request {

    @Override
    public String identity() {
        return earning.key();
    }

    @Override
    public boolean isAnsweredBy(BonusEntry entry) {
        return entry.kind() == Kind.EARNED
                && entry.about().equals(earning.source().name())
                && entry.points().equals(earning.points())
                && entry.parts().get(0).lot().lapsesAt().equals(earning.lapsesAt());
    }

    @Override
    public List<Reason> reasonsAgainst(Draft draft) {
        return new Refusals().addIfNothing(earning.points()).all();
    }

    @Override
    public BonusEntry write(Draft draft) {
        BonusLot lot = new BonusLot(draft.size(), 0, earning.lapsesAt());
        return draft.bringIn(
                Kind.EARNED,
                Optional.of(earning.key()),
                earning.source().name(),
                List.of(new LotPart(lot, earning.points())),
                Optional.empty());
    }
}
