package io.kabinet.client.wire;

import io.kabinet.client.message.CancelDelayedSms;
import io.kabinet.client.message.ReadDelayedSms;
import io.kabinet.client.message.SendSms;
import io.kabinet.core.message.ScheduledSms;
import io.kabinet.core.message.SmsText;
import io.kabinet.core.message.SmsWish;
import java.util.List;

/** What goes over the wire about SMS from the cabinet. */
final class MessageShapes {

    private static final String ROOM = "/v1/messages/";

    private static final Shape<SendSms> SEND = new Shape<>(
            send -> Shape.of(send)
                    .and("to", send.sms().to().text())
                    .and("text", send.sms().text().text())
                    .and("sendAt", send.sms().sendAt(), Values::instant)
                    .and("key", send.key().text()),
            json -> new SendSms(
                    Shape.of(json),
                    new SmsWish(
                            Values.needed(json, "to", Values::peer),
                            Values.needed(json, "text", text -> new SmsText(Values.text(text))),
                            Values.stated(json, "sendAt", Values::instant)),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<ScheduledSms> SMS = new Shape<>(
            sms -> Json.Fields.of("id", sms.id())
                    .and("to", sms.to().text())
                    .and("text", sms.text().text())
                    .and("takenAt", Values.instant(sms.takenAt()))
                    .and("sendAt", Values.instant(sms.sendAt()))
                    .and("cancelledAt", sms.cancelledAt(), Values::instant),
            json -> new ScheduledSms(
                    Values.needed(json, "id", Values::text),
                    Values.needed(json, "to", Values::peer),
                    Values.needed(json, "text", text -> new SmsText(Values.text(text))),
                    Values.needed(json, "takenAt", Values::instant),
                    Values.needed(json, "sendAt", Values::instant),
                    Values.stated(json, "cancelledAt", Values::instant)));

    private static final Shape<CancelDelayedSms> CANCEL = new Shape<>(
            cancel -> Shape.of(cancel)
                    .and("sms", cancel.sms())
                    .and("key", cancel.key().text()),
            json -> new CancelDelayedSms(
                    Shape.of(json), Values.needed(json, "sms", Values::text), Values.needed(json, "key", Values::key)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(SendSms.class, SEND, SMS, ROOM + "send"),
            Line.inside(
                    ReadDelayedSms.class,
                    Pages.from(ReadDelayedSms::from, ReadDelayedSms::new),
                    Pages.of(SMS),
                    ROOM + "delayed"),
            Line.inside(CancelDelayedSms.class, CANCEL, SMS, ROOM + "cancel"));

    private MessageShapes() {}
}
