package io.kabinet.mts.business.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Requests that were taken, what came of them, and how often that is kept back. */
final class Journal implements Wicket {

    private final Clock clock;
    private final int polls;
    private final Map<String, Entry> entries = new HashMap<>();

    Journal(Clock clock, int polls) {
        this.clock = clock;
        this.polls = polls;
    }

    private record Entry(Msisdn number, List<Reason> against, int inProgress) {

        Entry askedFor() {
            return new Entry(number, against, Math.max(0, inProgress - 1));
        }

        String status() {
            if (inProgress > 0) {
                return "InProgress";
            }
            return against.isEmpty() ? "Completed" : "Faulted";
        }
    }

    /** A request is taken, whatever comes of it. */
    synchronized Answer taken(Msisdn number, List<Reason> against) {
        String id = new UUID(0, entries.size() + 1L).toString();
        entries.put(id, new Entry(number, against, polls));
        return Answer.good(Map.of("eventID", id, "eventTime", Dates.offset(clock.instant())));
    }

    /** An order of a document is taken; its id has another form. */
    synchronized String ordered(Msisdn number) {
        String id = String.format(Locale.ROOT, "%016x_1", entries.size() + 1L);
        entries.put(id, new Entry(number, List.of(), polls));
        return id;
    }

    /** The status of one request; the time that is asked for must be there, be it empty. */
    @Override
    public synchronized Answer answer(Asked asked) throws Refusal {
        JsonNode json = asked.json();
        if (!json.has("validFor")) {
            return Answer.refused(400, "Не указано время поиска validFor");
        }
        String id = Json.text(json.path("relatedParty").path(1).path("id")).orElse("");
        Entry entry = entries.get(id);
        if (entry == null) {
            return Answer.refused(404, "no such request");
        }
        entries.put(id, entry.askedFor());
        return Answer.good(Map.of(
                "relatedParty",
                List.of(Map.of("id", id, "status", entry.status(), "characteristic", characteristics(entry)))));
    }

    /** The last one is why it failed. */
    private static List<Object> characteristics(Entry entry) {
        List<Object> all = new ArrayList<>();
        all.add(Json.pair("msisdn", entry.number().wire()));
        Optional.of(entry)
                .filter(known -> known.status().equals("Faulted"))
                .ifPresent(known -> all.add(Json.pair("reason", Operator.words(known.against()))));
        return all;
    }
}
