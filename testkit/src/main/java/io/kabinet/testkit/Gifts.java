package io.kabinet.testkit;

import io.kabinet.client.bonus.ClaimGift;
import io.kabinet.client.bonus.GiftClaimed;
import io.kabinet.client.bonus.GiftOffered;
import io.kabinet.client.bonus.GiftPoints;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.bonus.BonusDecision;
import io.kabinet.core.bonus.BonusReason;
import io.kabinet.core.bonus.Gift;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gifts of points: put on hold with the giver, claimed with the code from an SMS, or back with the giver.
 *
 * <p>A gift goes back at the end of the rule's window, and also once nobody can claim it any more because its code is dead or
 * was tried too often. A number that nobody has can be given to like any other; nothing arrives there.
 */
final class Gifts {

    private final Settings settings;
    private final Desk desk;
    private final Map<String, OfferedGift> offered = new HashMap<>();
    private long requests;

    Gifts(Settings settings, Desk desk) {
        this.settings = settings;
        this.desk = desk;
    }

    void open(Entrances entrances) {
        entrances.inside(ArchiveRoom.BONUS, GiftPoints.class, this::offer);
        entrances.inside(ArchiveRoom.BONUS, ClaimGift.class, this::claim);
    }

    /** Lets those gifts come back whose codes have died by now, at the moment when they died. */
    void returnDead(Person giver, Instant now) {
        for (OfferedGift gift : giver.bonus.deadBy(now)) {
            takeBack(giver, gift.id(), gift.codeDiesAt().orElse(now));
        }
    }

    private Outcome<GiftOffered> offer(GiftPoints wish, Visit visit) {
        Person giver = visit.person();
        returnDead(giver, visit.now());
        String id = "gift-" + (offered.size() + 1);
        Gift gift = new Gift(id, wish.of(), wish.to(), wish.points());
        return giver.bonus
                .ledger()
                .hold(gift, settings.rulebook().bonus().gift(), giver.zone, visit.now())
                .match(granted -> offer(gift, granted, visit), refused -> Outcome.rejected(refused.reasons()));
    }

    private Outcome<GiftOffered> offer(Gift gift, BonusDecision.Granted held, Visit visit) {
        return desk.codes()
                .issue(gift.to(), OfferedGift.purpose(gift.key()), visit.now(), (issued, code) -> {
                    if (desk.people().containsKey(gift.to())) {
                        desk.post()
                                .gift(
                                        gift.to(),
                                        settings.manners().giftSender(),
                                        gift.key(),
                                        gift.points(),
                                        code,
                                        visit.now());
                    }
                })
                .match(
                        issued ->
                                Outcome.confirmed(keep(gift, held, issued.code().expiresAt(), visit.person())),
                        refused -> Outcome.rejected(refused.reasons()));
    }

    private GiftOffered keep(Gift gift, BonusDecision.Granted held, Optional<Instant> codeDiesAt, Person giver) {
        giver.bonus.keep(held);
        OfferedGift made = new OfferedGift(gift.key(), gift.from(), gift.to(), codeDiesAt);
        offered.put(made.id(), made);
        if (codeDiesAt.isPresent()) {
            giver.bonus.watch(made);
        }
        Optional<Instant> windowEnds = held.entry().gift().orElseThrow().claimableBefore();
        Optional<Instant> ends =
                Stream.of(windowEnds, codeDiesAt).flatMap(Optional::stream).min(Instant::compareTo);
        return new GiftOffered(
                gift.key(), gift.points(), held.ledger().balance(held.entry().at()), ends);
    }

    private Outcome<GiftClaimed> claim(ClaimGift claim, Visit visit) {
        OfferedGift gift = offered.get(claim.gift());
        if (gift == null || !gift.to().equals(claim.of())) {
            return Outcome.rejected(List.of(Reason.of(BonusReason.UNKNOWN_GIFT).with("gift", claim.gift())));
        }
        Person giver = desk.people().get(gift.from());
        if (giver == null) {
            throw new IllegalStateException("a gift has lost its giver");
        }
        returnDead(giver, visit.now());
        return giver.bonus
                .ledger()
                .claim("claim-" + ++requests, gift.id(), visit.now())
                .match(granted -> claim(claim, granted, giver, visit), refused -> Outcome.rejected(refused.reasons()));
    }

    private Outcome<GiftClaimed> claim(ClaimGift claim, BonusDecision.Granted given, Person giver, Visit visit) {
        CodePurpose purpose = OfferedGift.purpose(claim.gift());
        List<Reason> against = desk.codes().against(claim.of(), purpose, purpose, claim.code(), visit.now());
        if (!against.isEmpty()) {
            if (desk.codes().isDead(claim.of(), purpose, visit.now())) {
                takeBack(giver, claim.gift(), visit.now());
            }
            return Outcome.rejected(against);
        }
        return visit.person()
                .bonus
                .ledger()
                .receive(given.entry(), visit.now())
                .match(
                        received -> {
                            giver.bonus.keep(given);
                            visit.person().bonus.keep(received);
                            return Outcome.confirmed(new GiftClaimed(
                                    claim.gift(),
                                    received.entry().points(),
                                    visit.person().bonus.balance(visit.now())));
                        },
                        refused -> Outcome.rejected(refused.reasons()));
    }

    /** Gives a gift back to its giver; one that has ended in another way stays as it is. */
    private void takeBack(Person giver, String gift, Instant at) {
        giver.bonus
                .ledger()
                .takeBack("return-" + ++requests, gift, at)
                .match(
                        granted -> {
                            giver.bonus.keep(granted);
                            return true;
                        },
                        refused -> false);
    }
}
