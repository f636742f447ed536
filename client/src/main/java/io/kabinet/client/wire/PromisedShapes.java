package io.kabinet.client.wire;

import io.kabinet.client.promised.ReadAvailablePromisedPayment;
import io.kabinet.client.promised.ReadPromisedPayments;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.core.promised.Available;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.Repayment;
import io.kabinet.core.promised.TopUp;
import io.kabinet.core.promised.terms.Fee;
import io.kabinet.core.promised.terms.FeeTiming;
import java.util.List;

/** What goes over the wire about promised payments. */
final class PromisedShapes {

    private static final String ROOM = "/v1/promised-payments/";

    private static final Shape<Available> AVAILABLE = new Shape<>(
            available -> Json.Fields.of("amount", Values.money(available.amount()))
                    .and("reasons", Reasons.write(available.reasons())),
            json -> new Available(
                    Values.needed(json, "amount", Values::money), Values.needed(json, "reasons", Reasons::read)));

    private static final Shape<TakePromisedPayment> TAKE = new Shape<>(
            take -> Shape.of(take)
                    .and("amount", Values.money(take.amount()))
                    .and("key", take.key().text()),
            json -> new TakePromisedPayment(
                    Shape.of(json),
                    Values.needed(json, "amount", Values::money),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<ReadPromisedPayments> HISTORY = new Shape<>(
            read -> Shape.of(read)
                    .and("days", read.days(), OrderShapes.SPAN.write())
                    .and("from", read.from(), Pages::write),
            json -> new ReadPromisedPayments(
                    Shape.of(json),
                    Values.stated(json, "days", OrderShapes.SPAN.read()),
                    Values.stated(json, "from", Pages::cursor)));

    private static final Shape<PromisedPayment> PAYMENT = new Shape<>(PromisedShapes::write, PromisedShapes::payment);

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(
                    ReadAvailablePromisedPayment.class,
                    Shape.about(ReadAvailablePromisedPayment::new),
                    AVAILABLE,
                    ROOM + "available"),
            Line.inside(ReadPromisedPayments.class, HISTORY, Pages.of(PAYMENT), ROOM + "history"),
            Line.inside(TakePromisedPayment.class, TAKE, PAYMENT, ROOM + "take"));

    private PromisedShapes() {}

    private static Json write(PromisedPayment payment) {
        Json.Fields written = Json.Fields.of("amount", Values.money(payment.amount()))
                .and("takenAt", payment.takenAt().toString())
                .and("repayBy", payment.repayBy().toString())
                .and("repayments", Json.Items.of(payment.repayments(), PromisedShapes::write))
                .and("seenAt", payment.seenAt().toString());
        return payment.fee().match(fee -> written.and("fee", write(fee)), () -> written);
    }

    private static PromisedPayment payment(Json json) throws Unreadable {
        return new PromisedPayment(
                Values.needed(json, "amount", Values::money),
                Values.needed(json, "takenAt", Values::instant),
                Values.needed(json, "repayBy", Values::instant),
                Values.statedOrNot(json, "fee", PromisedShapes::fee),
                Values.needed(json, "repayments", list -> Values.list(list, PromisedShapes::repayment)),
                Values.needed(json, "seenAt", Values::instant));
    }

    private static Json write(Fee fee) {
        return Json.Fields.of("amount", Values.money(fee.amount()))
                .and("timing", fee.timing().name());
    }

    /** A timing that this version does not know makes the whole unreadable: when money is taken is not guessed. */
    private static Fee fee(Json json) throws Unreadable {
        return new Fee(
                Values.needed(json, "amount", Values::money),
                Values.needed(json, "timing", timing -> FeeTiming.valueOf(Values.text(timing))));
    }

    private static Json write(Repayment repayment) {
        TopUp topUp = repayment.topUp();
        return Json.Fields.of("topUp", topUp.id())
                .and("amount", Values.money(topUp.amount()))
                .and("at", topUp.at().toString())
                .and("repaid", Values.money(repayment.repaid()));
    }

    private static Repayment repayment(Json json) throws Unreadable {
        TopUp topUp = new TopUp(
                Values.needed(json, "topUp", Values::text),
                Values.needed(json, "amount", Values::money),
                Values.needed(json, "at", Values::instant));
        return new Repayment(topUp, Values.needed(json, "repaid", Values::money));
    }
}
