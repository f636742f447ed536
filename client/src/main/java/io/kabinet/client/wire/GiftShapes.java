package io.kabinet.client.wire;

import io.kabinet.client.bonus.ClaimGift;
import io.kabinet.client.bonus.GiftClaimed;
import io.kabinet.client.bonus.GiftOffered;
import io.kabinet.client.bonus.GiftPoints;
import java.util.List;

/** What goes over the wire about points that are given away; the code of a gift only in the body of its claim. */
final class GiftShapes {

    private static final String ROOM = "/v1/bonus/";

    private static final Shape<GiftPoints> GIFT = new Shape<>(
            gift -> Shape.of(gift)
                    .and("to", Values.number(gift.to()))
                    .and("points", Values.points(gift.points()))
                    .and("key", gift.key().text()),
            json -> new GiftPoints(
                    Shape.of(json),
                    Values.needed(json, "to", Values::number),
                    Values.needed(json, "points", Values::points),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<GiftOffered> OFFERED = new Shape<>(
            offered -> Json.Fields.of("gift", offered.gift())
                    .and("points", Values.points(offered.points()))
                    .and("left", Values.points(offered.left()))
                    .and("claimableBefore", offered.claimableBefore(), Values::instant),
            json -> new GiftOffered(
                    Values.needed(json, "gift", Values::text),
                    Values.needed(json, "points", Values::points),
                    Values.needed(json, "left", Values::points),
                    Values.stated(json, "claimableBefore", Values::instant)));

    private static final Shape<ClaimGift> CLAIM = new Shape<>(
            claim -> Shape.of(claim).and("gift", claim.gift()).and("code", Values.secret(claim.code())),
            json -> new ClaimGift(
                    Shape.of(json),
                    Values.needed(json, "gift", Values::text),
                    Values.needed(json, "code", Values::secret)));

    private static final Shape<GiftClaimed> CLAIMED = new Shape<>(
            claimed -> Json.Fields.of("gift", claimed.gift())
                    .and("points", Values.points(claimed.points()))
                    .and("balance", Values.points(claimed.balance())),
            json -> new GiftClaimed(
                    Values.needed(json, "gift", Values::text),
                    Values.needed(json, "points", Values::points),
                    Values.needed(json, "balance", Values::points)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(GiftPoints.class, GIFT, OFFERED, ROOM + "gift"),
            Line.inside(ClaimGift.class, CLAIM, CLAIMED, ROOM + "claim"));

    private GiftShapes() {}
}
