package io.kabinet.client.wire;

import io.kabinet.client.autopayment.AutoPaymentList;
import io.kabinet.client.autopayment.AutoPaymentTerms;
import io.kabinet.client.autopayment.KeptAutoPayment;
import io.kabinet.client.autopayment.ReadAutoPayments;
import io.kabinet.client.autopayment.RemoveAutoPayment;
import io.kabinet.client.autopayment.ResumeAutoPayment;
import io.kabinet.client.autopayment.SetUpAutoPayment;
import io.kabinet.core.account.auto.AutoPaymentState.Phase;
import io.kabinet.core.account.auto.AutoTrigger;
import io.kabinet.core.account.terms.Timetable;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What goes over the wire about auto-payments; a trigger that this version does not know makes one unreadable. */
final class AutoPaymentShapes {

    private static final String ROOM = "/v1/auto-payments/";

    private static final Shape<AutoTrigger> TRIGGER = new Shape<>(AutoPaymentShapes::write, AutoPaymentShapes::trigger);

    private static final Shape<AutoPaymentTerms> TERMS = new Shape<>(
            terms -> Json.Fields.of("to", Values.number(terms.to()))
                    .and("amount", Values.money(terms.amount()))
                    .and("trigger", TRIGGER.write().apply(terms.trigger())),
            json -> new AutoPaymentTerms(
                    Values.needed(json, "to", Values::number),
                    Values.needed(json, "amount", Values::money),
                    Values.needed(json, "trigger", TRIGGER.read())));

    private static final Shape<KeptAutoPayment> KEPT = new Shape<>(
            kept -> Json.Fields.of("id", kept.id())
                    .and("terms", TERMS.write().apply(kept.terms()))
                    .and("lastFour", kept.lastFour())
                    .and("phase", kept.phase().name())
                    .and("failures", Long.toString(kept.failures())),
            json -> new KeptAutoPayment(
                    Values.needed(json, "id", Values::text),
                    Values.needed(json, "terms", TERMS.read()),
                    Values.needed(json, "lastFour", Values::text),
                    Values.needed(json, "phase", phase -> Phase.valueOf(Values.text(phase))),
                    Values.needed(json, "failures", Values::count)));

    private static final Shape<AutoPaymentList> LIST = new Shape<>(
            list -> Json.Fields.of("autoPayments", Json.Items.of(list.autoPayments(), KEPT.write())),
            json -> new AutoPaymentList(Values.needed(json, "autoPayments", items -> Values.list(items, KEPT.read()))));

    private static final Shape<SetUpAutoPayment> SET_UP = new Shape<>(
            setUp -> Shape.of(setUp)
                    .and("terms", TERMS.write().apply(setUp.terms()))
                    .and("from", TopUpShapes.CARD.write().apply(setUp.from()))
                    .and("key", setUp.key().text()),
            json -> new SetUpAutoPayment(
                    Shape.of(json),
                    Values.needed(json, "terms", TERMS.read()),
                    Values.needed(json, "from", TopUpShapes.CARD.read()),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<ResumeAutoPayment> RESUME = new Shape<>(
            resume -> Shape.of(resume)
                    .and("id", resume.id())
                    .and("key", resume.key().text()),
            json -> new ResumeAutoPayment(
                    Shape.of(json), Values.needed(json, "id", Values::text), Values.needed(json, "key", Values::key)));

    private static final Shape<RemoveAutoPayment> REMOVE = new Shape<>(
            remove -> Shape.of(remove)
                    .and("id", remove.id())
                    .and("key", remove.key().text()),
            json -> new RemoveAutoPayment(
                    Shape.of(json), Values.needed(json, "id", Values::text), Values.needed(json, "key", Values::key)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(ReadAutoPayments.class, Shape.about(ReadAutoPayments::new), LIST, ROOM + "list"),
            Line.inside(SetUpAutoPayment.class, SET_UP, KEPT, ROOM + "set-up"),
            Line.inside(ResumeAutoPayment.class, RESUME, KEPT, ROOM + "resume"),
            Line.inside(RemoveAutoPayment.class, REMOVE, LIST, ROOM + "remove"));

    private AutoPaymentShapes() {}

    private static Json write(AutoTrigger trigger) {
        return trigger instanceof AutoTrigger.Schedule schedule
                ? Json.Fields.of("schedule", TimetableShape.TIMETABLE.write().apply(schedule.days()))
                : Json.Fields.of("atOrBelow", Values.money(((AutoTrigger.Threshold) trigger).atOrBelow()));
    }

    /** Exactly one of the two: whoever says more has said nothing. */
    private static AutoTrigger trigger(Json json) throws Unreadable {
        Optional<Timetable> schedule = Values.stated(json, "schedule", TimetableShape.TIMETABLE.read());
        Optional<Money> threshold = Values.stated(json, "atOrBelow", Values::money);
        if (schedule.isPresent() == threshold.isPresent()) {
            throw Unreadable.because("is not one trigger");
        }
        return schedule.<AutoTrigger>map(AutoTrigger.Schedule::new)
                .orElseGet(() -> new AutoTrigger.Threshold(threshold.orElseThrow()));
    }
}
