package io.kabinet.client.wire;

import io.kabinet.client.transfer.BalanceShare;
import io.kabinet.client.transfer.CancelRegularShare;
import io.kabinet.client.transfer.LatestRun;
import io.kabinet.client.transfer.QuoteRegularShare;
import io.kabinet.client.transfer.QuoteShare;
import io.kabinet.client.transfer.ReadRegularShares;
import io.kabinet.client.transfer.RegularShare;
import io.kabinet.client.transfer.RegularShareCancelled;
import io.kabinet.client.transfer.RegularShareQuote;
import io.kabinet.client.transfer.SetUpRegularShare;
import io.kabinet.client.transfer.ShareBalance;
import io.kabinet.client.transfer.ShareQuote;
import io.kabinet.client.transfer.StandingShare;
import io.kabinet.core.account.transfer.RecurringTransfer;
import java.util.List;
import java.util.Optional;

/**
 * What goes over the wire about sharing a balance, once or regularly.
 *
 * <p>A timetable is in the sender's own time. How often is read only if it is known: nobody guesses how often money goes.
 */
final class ShareBalanceShapes {

    private static final String ROOM = "/v1/share-balance/";

    private static final Shape<BalanceShare> SHARE = new Shape<>(
            share -> Json.Fields.of("to", Values.number(share.to())).and("amount", Values.money(share.amount())),
            json -> new BalanceShare(
                    Values.needed(json, "to", Values::number), Values.needed(json, "amount", Values::money)));

    private static final Shape<RegularShare> WISH = new Shape<>(
            wish -> Json.Fields.of("share", SHARE.write().apply(wish.share()))
                    .and("when", TimetableShape.TIMETABLE.write().apply(wish.when())),
            json -> new RegularShare(
                    Values.needed(json, "share", SHARE.read()),
                    Values.needed(json, "when", TimetableShape.TIMETABLE.read())));

    private static final Shape<RecurringTransfer> TRANSFER = new Shape<>(
            transfer -> Json.Fields.of("id", transfer.id())
                    .and("from", Values.number(transfer.from()))
                    .and("to", Values.number(transfer.to()))
                    .and("amount", Values.money(transfer.amount()))
                    .and("when", TimetableShape.TIMETABLE.write().apply(transfer.when())),
            json -> new RecurringTransfer(
                    Values.needed(json, "id", Values::text),
                    Values.needed(json, "from", Values::number),
                    Values.needed(json, "to", Values::number),
                    Values.needed(json, "amount", Values::money),
                    Values.needed(json, "when", TimetableShape.TIMETABLE.read())));

    private static final Shape<LatestRun> RUN = new Shape<>(
            run -> Json.Fields.of("id", run.run().id())
                    .and("at", Values.instant(run.run().at()))
                    .and("reasons", Optional.of(run.reasons()).filter(all -> !all.isEmpty()), Reasons::write),
            json -> new LatestRun(
                    new RecurringTransfer.Run(
                            Values.needed(json, "id", Values::text), Values.needed(json, "at", Values::instant)),
                    Values.stated(json, "reasons", Reasons::read).orElse(List.of())));

    private static final Shape<StandingShare> STANDING = new Shape<>(
            standing -> Json.Fields.of("transfer", TRANSFER.write().apply(standing.transfer()))
                    .and("fee", standing.fee().asOptional(), Values::money)
                    .and("next", standing.next(), Values::instant)
                    .and("latest", standing.latest(), RUN.write()),
            json -> new StandingShare(
                    Values.needed(json, "transfer", TRANSFER.read()),
                    Values.price(json, "fee"),
                    Values.stated(json, "next", Values::instant),
                    Values.stated(json, "latest", RUN.read())));

    private static final Shape<QuoteShare> ASK = new Shape<>(
            ask -> Shape.of(ask).and("share", SHARE.write().apply(ask.share())),
            json -> new QuoteShare(Shape.of(json), Values.needed(json, "share", SHARE.read())));

    private static final Shape<ShareQuote> QUOTE = new Shape<>(
            quote -> TransferShapes.with(Json.Fields.of("share", SHARE.write().apply(quote.share())), quote.agreement())
                    .and("left", quote.left().asOptional(), Values::money),
            json -> new ShareQuote(
                    Values.needed(json, "share", SHARE.read()),
                    TransferShapes.agreement(json),
                    Values.statedOrNot(json, "left", Values::money)));

    private static final Shape<ShareBalance> ONCE = new Shape<>(
            once -> TransferShapes.with(
                            Shape.of(once).and("share", SHARE.write().apply(once.share())), once.agreed())
                    .and("key", once.key().text()),
            json -> new ShareBalance(
                    Shape.of(json),
                    Values.needed(json, "share", SHARE.read()),
                    TransferShapes.agreement(json),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<QuoteRegularShare> ASK_REGULAR = new Shape<>(
            ask -> Shape.of(ask).and("wish", WISH.write().apply(ask.wish())),
            json -> new QuoteRegularShare(Shape.of(json), Values.needed(json, "wish", WISH.read())));

    private static final Shape<RegularShareQuote> REGULAR_QUOTE = new Shape<>(
            quote -> TransferShapes.with(Json.Fields.of("wish", WISH.write().apply(quote.wish())), quote.agreement())
                    .and("first", quote.first(), Values::instant),
            json -> new RegularShareQuote(
                    Values.needed(json, "wish", WISH.read()),
                    TransferShapes.agreement(json),
                    Values.stated(json, "first", Values::instant)));

    private static final Shape<SetUpRegularShare> SET_UP = new Shape<>(
            setUp -> TransferShapes.with(
                            Shape.of(setUp).and("wish", WISH.write().apply(setUp.wish())), setUp.agreed())
                    .and("key", setUp.key().text()),
            json -> new SetUpRegularShare(
                    Shape.of(json),
                    Values.needed(json, "wish", WISH.read()),
                    TransferShapes.agreement(json),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<CancelRegularShare> CANCEL = new Shape<>(
            cancel -> Shape.of(cancel)
                    .and("transfer", cancel.transfer())
                    .and("key", cancel.key().text()),
            json -> new CancelRegularShare(
                    Shape.of(json),
                    Values.needed(json, "transfer", Values::text),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<RegularShareCancelled> CANCELLED = new Shape<>(
            done -> Json.Fields.of("transfer", done.transfer()).and("at", Values.instant(done.at())),
            json -> new RegularShareCancelled(
                    Values.needed(json, "transfer", Values::text), Values.needed(json, "at", Values::instant)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(QuoteShare.class, ASK, QUOTE, ROOM + "quote"),
            Line.inside(ShareBalance.class, ONCE, TransferShapes.SENT, ROOM + "share"),
            Line.inside(QuoteRegularShare.class, ASK_REGULAR, REGULAR_QUOTE, ROOM + "quote-regular"),
            Line.inside(SetUpRegularShare.class, SET_UP, STANDING, ROOM + "set-up"),
            Line.inside(
                    ReadRegularShares.class,
                    Pages.from(ReadRegularShares::from, ReadRegularShares::new),
                    Pages.of(STANDING),
                    ROOM + "regular"),
            Line.inside(CancelRegularShare.class, CANCEL, CANCELLED, ROOM + "cancel"));

    private ShareBalanceShapes() {}
}
