package io.kabinet.testkit;

import io.kabinet.client.bonus.BonusCatalogue;
import io.kabinet.client.bonus.BonusMovement;
import io.kabinet.client.bonus.BonusOffer;
import io.kabinet.client.bonus.BonusSummary;
import io.kabinet.client.bonus.PointsSpent;
import io.kabinet.client.bonus.ReadBonus;
import io.kabinet.client.bonus.ReadBonusCatalogue;
import io.kabinet.client.bonus.ReadBonusMovements;
import io.kabinet.client.bonus.ReadBonusOffers;
import io.kabinet.client.bonus.SpendPoints;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.core.bonus.BonusDecision;
import io.kabinet.core.bonus.BonusEntry;
import io.kabinet.core.bonus.BonusReason;
import io.kabinet.core.bonus.Earning;
import io.kabinet.core.bonus.Spending;
import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.bonus.programme.CatalogueItem;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Points;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Points: what there is, what they buy, and how they came and went. */
final class BonusRoom {

    private final BonusProgramme programme;
    private final Gifts gifts;
    private final int pageSize;
    private final List<BonusOffer> offers = new ArrayList<>();
    private long requests;

    BonusRoom(BonusProgramme programme, Gifts gifts, int pageSize) {
        this.programme = programme;
        this.gifts = gifts;
        this.pageSize = pageSize;
    }

    void open(Entrances entrances) {
        gifts.open(entrances);
        entrances.inside(ReadBonus.class, (read, visit) -> Outcome.confirmed(summary(visit)));
        entrances.inside(ReadBonusMovements.class, (read, visit) -> Outcome.confirmed(movements(read, visit)));
        entrances.inside(ReadBonusCatalogue.class, (read, visit) -> Outcome.confirmed(catalogue()));
        entrances.inside(
                ReadBonusOffers.class,
                (read, visit) -> Outcome.confirmed(
                        Paging.those(offers, read.from(), pageSize, offer -> offer.isOpenAt(visit.now()))));
        entrances.inside(ArchiveRoom.BONUS, SpendPoints.class, this::spend);
    }

    /** Tells of one more; whoever has read a page of them finds the next where it was. */
    void offer(BonusOffer offer) {
        if (offers.stream().anyMatch(other -> other.id().equals(offer.id()))) {
            throw new IllegalArgumentException("an offer with this id is there already: " + offer.id());
        }
        offers.add(offer);
    }

    /** Lets points come in, for as long as the programme or the caller says. */
    void earn(Person person, Points points, PointSource source, Optional<Instant> lapsesAt, Instant now) {
        Optional<Instant> end = lapsesAt.or(() -> programme.lapsingAt(now, person.zone));
        Earning earning = new Earning("earning-" + ++requests, source, points, end);
        person.bonus.keep(person.bonus.ledger().earn(earning, now).match(granted -> granted, refused -> {
            throw new IllegalArgumentException("the points cannot come in: " + refused.reasons());
        }));
    }

    private BonusSummary summary(Visit visit) {
        gifts.returnDead(visit.person(), visit.now());
        BonusPurse purse = visit.person().bonus;
        return new BonusSummary(purse.balance(visit.now()), purse.ledger().nextLapse(purse.at(visit.now())));
    }

    private Page<BonusMovement> movements(ReadBonusMovements read, Visit visit) {
        gifts.returnDead(visit.person(), visit.now());
        BonusPurse purse = visit.person().bonus;
        List<BonusEntry> entries =
                purse.ledger().writtenUpTo(purse.at(visit.now())).entries();
        return Paging.page(entries, read.from(), pageSize, BonusRoom::movement);
    }

    private static BonusMovement movement(BonusEntry entry) {
        return new BonusMovement(entry.kind(), entry.points(), entry.why(), entry.at());
    }

    private BonusCatalogue catalogue() {
        return new BonusCatalogue(programme.catalogue().items());
    }

    private Outcome<PointsSpent> spend(SpendPoints spend, Visit visit) {
        Person person = visit.person();
        gifts.returnDead(person, visit.now());
        Optional<CatalogueItem> item = programme.catalogue().item(spend.item());
        if (item.isEmpty()) {
            return Outcome.rejected(
                    List.of(Reason.of(BonusReason.ITEM_NOT_IN_CATALOGUE).with("item", spend.item())));
        }
        Spending spending = new Spending("spending-" + ++requests, spend.item(), spend.price());
        BonusDecision decision = person.bonus.ledger().spend(spending, programme.catalogue(), visit.now());
        return decision.match(
                granted -> {
                    person.bonus.keep(granted);
                    Instant at = granted.entry().at();
                    return Outcome.confirmed(new PointsSpent(
                            spend.item(),
                            spend.price(),
                            granted.ledger().balance(at),
                            item.get().usableBefore(at, person.zone)));
                },
                refused -> Outcome.rejected(refused.reasons()));
    }
}
