package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.BORIS;

import io.kabinet.client.bonus.BonusCatalogue;
import io.kabinet.client.bonus.BonusMovement;
import io.kabinet.client.bonus.BonusOffer;
import io.kabinet.client.bonus.BonusSummary;
import io.kabinet.client.bonus.ClaimGift;
import io.kabinet.client.bonus.GiftClaimed;
import io.kabinet.client.bonus.GiftOffered;
import io.kabinet.client.bonus.GiftPoints;
import io.kabinet.client.bonus.PointsSpent;
import io.kabinet.client.bonus.ReadBonus;
import io.kabinet.client.bonus.ReadBonusCatalogue;
import io.kabinet.client.bonus.ReadBonusMovements;
import io.kabinet.client.bonus.ReadBonusOffers;
import io.kabinet.client.bonus.SpendPoints;
import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.bonus.BonusEntry;
import io.kabinet.core.bonus.BonusReason;
import io.kabinet.core.bonus.NextLapse;
import io.kabinet.core.bonus.programme.CatalogueItem;
import io.kabinet.core.bonus.programme.RewardKind;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Secret;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Anna's points, and what becomes of them. */
public final class BonusSamples {

    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");

    private static final SpendPoints SPEND =
            new SpendPoints(ANNA, "minutes-50", Points.of(40), RequestKey.of("order-47"));
    private static final PointsSpent SPENT = new PointsSpent(
            "minutes-50", Points.of(40), Points.of(60), Optional.of(Instant.parse("2026-03-31T09:00:00Z")));
    private static final GiftPoints GIFT = new GiftPoints(ANNA, BORIS, Points.of(30), RequestKey.of("order-48"));
    private static final GiftOffered OFFERED =
            new GiftOffered("gift-1", Points.of(30), Points.of(30), Optional.of(Instant.parse("2026-03-11T09:00:00Z")));

    private static final BonusCatalogue CATALOGUE = new BonusCatalogue(List.of(
            new CatalogueItem(
                    "minutes-50",
                    RewardKind.MINUTES,
                    Quantity.of(3000, Quantity.Unit.SECONDS),
                    Points.of(40),
                    Optional.of(Period.of(1, 2, 30))),
            new CatalogueItem(
                    "night",
                    RewardKind.INTERNET,
                    Quantity.unlimited(Quantity.Unit.BYTES),
                    Points.of(100),
                    Optional.of(Period.ofDays(1))),
            new CatalogueItem(
                    "surprise",
                    RewardKind.PRESENT,
                    Quantity.notStated(Quantity.Unit.PIECES),
                    Points.of(9),
                    Optional.empty())));

    private static final BonusMovement MOVEMENT = new BonusMovement(
            BonusEntry.Kind.SPENT,
            Points.of(40),
            Reason.of(BonusReason.POINTS_SPENT).with("item", "minutes-50").with("points", Points.of(40)),
            AT);

    private BonusSamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> all() {
        return List.of(
                Sample.of(
                        new ReadBonus(ANNA),
                        new BonusSummary(Points.of(100), Optional.of(new NextLapse(Points.of(15), AT)))),
                Sample.of(new ReadBonus(ANNA), new BonusSummary(Points.ZERO, Optional.empty())),
                Sample.of(new ReadBonusCatalogue(ANNA), CATALOGUE),
                Sample.of(
                        new ReadBonusMovements(ANNA, Optional.of(new Cursor("page/2?"))),
                        new Page<>(List.of(MOVEMENT), Optional.of(new Cursor("page/3?")))),
                Sample.of(
                        new ReadBonusOffers(ANNA, Optional.of(new Cursor("page/2?"))),
                        new Page<>(
                                List.of(
                                        new BonusOffer(
                                                "spring",
                                                "Вдвое больше баллов",
                                                Optional.of("За звонки в марте"),
                                                Optional.of(Instant.parse("2026-04-01T00:00:00Z"))),
                                        new BonusOffer("bare", "Баллы", Optional.empty(), Optional.empty())),
                                Optional.of(new Cursor("page/3?")))),
                Sample.of(new ReadBonusOffers(ANNA, Optional.empty()), new Page<>(List.of(), Optional.empty())),
                Sample.of(SPEND, SPENT),
                Sample.found(SPEND, SPENT),
                Sample.of(SPEND, new PointsSpent("minutes-50", Points.of(40), Points.of(60), Optional.empty())),
                Sample.of(GIFT, OFFERED),
                Sample.found(GIFT, OFFERED),
                Sample.of(GIFT, new GiftOffered("gift-1", Points.of(30), Points.ZERO, Optional.empty())),
                Sample.of(
                        new ClaimGift(BORIS, "gift-1", Secret.of("code-of-gift")),
                        new GiftClaimed("gift-1", Points.of(30), Points.of(35))));
    }
}
