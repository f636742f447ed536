package io.kabinet.core.bonus;

import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.bonus.programme.Catalogue;
import io.kabinet.core.bonus.programme.CatalogueItem;
import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Optional;

/** Points are to be spent; on an item of the catalogue, if there is one. */
record Spend(Spending spending, Optional<Catalogue> catalogue) implements Request {

    @Override
    public String identity() {
        return spending.key();
    }

    @Override
    public boolean isAnsweredBy(BonusEntry entry) {
        return entry.kind() == Kind.SPENT
                && entry.about().equals(spending.item())
                && entry.points().equals(spending.price());
    }

    @Override
    public List<Reason> reasonsAgainst(Draft draft) {
        Refusals refusals = new Refusals().addIfNothing(spending.price());
        catalogue.ifPresent(offered -> addOffered(refusals, offered.item(spending.item())));
        return refusals.addIfMoreThan(draft.balance(), spending.price()).all();
    }

    private void addOffered(Refusals refusals, Optional<CatalogueItem> item) {
        refusals.addIf(
                item.isEmpty(), Reason.of(BonusReason.ITEM_NOT_IN_CATALOGUE).with("item", spending.item()));
        item.map(CatalogueItem::price)
                .ifPresent(price -> refusals.addIf(
                        !price.equals(spending.price()),
                        Reason.of(BonusReason.QUOTE_STALE)
                                .with("agreed", spending.price())
                                .with("price", price)));
    }

    @Override
    public BonusEntry write(Draft draft) {
        return draft.sendOut(
                Kind.SPENT,
                spending.key(),
                spending.item(),
                draft.take(spending.price().count()));
    }
}
