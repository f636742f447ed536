package io.kabinet.mts.business;

import io.kabinet.core.reason.Reason;
import io.kabinet.mts.business.operation.EventId;
import io.kabinet.mts.business.operation.MtsReason;
import io.kabinet.mts.business.operation.ReadRequestStatus;
import io.kabinet.mts.business.operation.RequestStatus;
import io.kabinet.mts.business.operation.RequestStatus.State;
import io.kabinet.mts.business.operation.SwitchProduct;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Requests that the operator took: what it calls them, and what became of them. */
final class Requests {

    private static final int DAYS_BACK = 30;
    private static final String NO_FORWARDING = "CallForwardingServiceNotExists";
    private static final Pattern PLAIN = Pattern.compile("(?!.*[0-9]{7})[A-Za-z0-9_.-]{1,64}");

    private Requests() {}

    /** The event of an answer, under any of its names, on top or deeper; {@code requestID} is none. */
    static Optional<EventId> event(Tree answer) {
        return Stream.of("eventID", "eventId", "messageId")
                .flatMap(name -> answer.anywhere(name).text().stream())
                .findFirst()
                .flatMap(EventId::maybe);
    }

    static Ask ask(ReadRequestStatus read, Instant now) {
        return ask(read.event(), now);
    }

    /** The time that is asked for must be there, or the request is refused. */
    static Ask ask(EventId event, Instant now) {
        LocalDateTime today = Moscow.at(now);
        return Ask.post(
                Effect.READS,
                "/Product/CheckRequestStatusByUUID",
                Map.of(
                        "relatedParty",
                        List.of(Map.of("characteristic", List.of()), Map.of("id", event.text())),
                        "validFor",
                        Map.of(
                                "startDateTime",
                                Moscow.local(today.minusDays(DAYS_BACK)),
                                "endDateTime",
                                Moscow.local(today.plusDays(1)))));
    }

    static RequestStatus status(Tree answer, EventId event) throws Unreadable {
        Tree party = answer.each("relatedParty").stream()
                .filter(each -> each.text("id").filter(event.text()::equals).isPresent())
                .findFirst()
                .or(() -> answer.each("relatedParty").stream()
                        .filter(each -> each.text("status").isPresent()
                                && each.text("id").isEmpty())
                        .findFirst())
                .orElse(Tree.NOTHING);
        String state =
                party.text("status").or(() -> answer.text("status")).orElseThrow(() -> new Unreadable("no status"));
        return new RequestStatus(
                switch (state.toLowerCase(Locale.ROOT)) {
                    case "completed" -> State.COMPLETED;
                    case "faulted" -> State.FAULTED;
                    default -> State.IN_PROGRESS;
                },
                fault(party));
    }

    private static Optional<String> fault(Tree party) {
        return party.characteristic("characteristic", "foris_error_code")
                .filter(code -> PLAIN.matcher(code).matches());
    }

    static Reason reason(RequestStatus status) {
        if (status.fault().filter(NO_FORWARDING::equals).isPresent()) {
            return Reason.of(MtsReason.FORWARDING_NOT_CONNECTED)
                    .with("code", NO_FORWARDING)
                    .with("service", SwitchProduct.CALL_FORWARDING.text());
        }
        Reason bare = Reason.of(MtsReason.REQUEST_FAULTED);
        return status.fault().map(code -> bare.with("code", code)).orElse(bare);
    }
}
