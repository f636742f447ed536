package io.kabinet.testkit;

import io.kabinet.client.message.CancelDelayedSms;
import io.kabinet.client.message.ReadDelayedSms;
import io.kabinet.client.message.SendSms;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.message.ScheduledSms;
import io.kabinet.core.message.SmsDecision;
import io.kabinet.core.message.SmsPolicy;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** SMS from the cabinet, by the rulebook; each is with its recipient once the clock stands at its moment. */
final class MessageRoom {

    /** SMS: the thirteen kinds that the source lists have no word for them. */
    static final OperationKind SMS = new OperationKind("sms");

    private final Settings settings;
    private final Post post;

    MessageRoom(Settings settings, Post post) {
        this.settings = settings;
        this.post = post;
    }

    void open(Entrances entrances) {
        entrances.inside(SMS, SendSms.class, this::send);
        entrances.inside(
                ReadDelayedSms.class,
                (read, visit) -> Outcome.confirmed(Paging.page(
                        visit.person().cabinet.delayed,
                        read.from(),
                        settings.wire().pageSize(),
                        sms -> sms)));
        entrances.inside(SMS, CancelDelayedSms.class, this::cancel);
    }

    private Outcome<ScheduledSms> send(SendSms send, Visit visit) {
        Optional<SmsPolicy> policy = settings.rulebook().sms();
        if (policy.isEmpty()) {
            return Outcome.rejected(List.of(settings.notOffered()));
        }
        Cabinet cabinet = visit.person().cabinet;
        return policy.get()
                .decide("sms-" + (cabinet.smsTaken + 1), send.sms(), visit.now(), visit.person().zone)
                .match(granted -> Outcome.confirmed(taken(cabinet, granted.sms())), MessageRoom::refused);
    }

    private ScheduledSms taken(Cabinet cabinet, ScheduledSms sms) {
        cabinet.smsTaken++;
        if (sms.sendAt().isAfter(sms.takenAt())) {
            cabinet.delayed.add(sms);
        }
        post.take(cabinet.number, sms);
        return sms;
    }

    private Outcome<ScheduledSms> cancel(CancelDelayedSms cancel, Visit visit) {
        List<ScheduledSms> delayed = visit.person().cabinet.delayed;
        Optional<ScheduledSms> found =
                delayed.stream().filter(sms -> sms.id().equals(cancel.sms())).findFirst();
        if (found.isEmpty()) {
            return Outcome.rejected(List.of(Reason.of(RequestReason.SMS_UNKNOWN).with("sms", cancel.sms())));
        }
        Instant takenAt = found.get().takenAt(); // is later only if the clock was moved back
        return found.get()
                .cancel(visit.now().isBefore(takenAt) ? takenAt : visit.now())
                .match(
                        granted -> {
                            delayed.set(delayed.indexOf(found.get()), granted.sms());
                            post.withdraw(cancel.of(), found.get());
                            return Outcome.confirmed(granted.sms());
                        },
                        MessageRoom::refused);
    }

    private static Outcome<ScheduledSms> refused(SmsDecision.Refused refused) {
        return Outcome.rejected(refused.reasons());
    }
}
