package io.kabinet.core.bonus;

import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Points that another ledger gave are to come in, no younger than they were there. */
record Receive(String gift, List<LotPart> parts, GiftTerms terms) implements Request {

    static Receive of(BonusEntry entry) {
        return new Receive(entry.about(), entry.parts(), entry.gift().orElseThrow());
    }

    @Override
    public String identity() {
        return BonusEntry.receivedFrom(terms, gift);
    }

    @Override
    public boolean isAnsweredBy(BonusEntry entry) {
        return entry.parts().equals(lots(entry.parts().get(0).lot().entry()))
                && entry.gift().equals(Optional.of(terms));
    }

    @Override
    public List<Reason> reasonsAgainst(Draft draft) {
        return List.of();
    }

    @Override
    public BonusEntry write(Draft draft) {
        return draft.bringIn(Kind.GIFT_RECEIVED, Optional.empty(), gift, lots(draft.size()), Optional.of(terms));
    }

    private List<LotPart> lots(int number) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new LotPart(
                        new BonusLot(number, i, parts.get(i).lot().lapsesAt()),
                        parts.get(i).points()))
                .toList();
    }
}
