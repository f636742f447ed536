package io.kabinet.testkit.faults;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.core.subscriber.Msisdn;
import java.util.HashMap;
import java.util.Map;

/** What callers were told, held against the operator's books. */
final class Verdict {

    private final Map<Msisdn, Map<String, Integer>> books;
    private final Map<String, Integer> endings = new HashMap<>();
    int lost;
    int doubled;
    int misreported;
    int unresolved;

    Verdict(Map<Msisdn, Map<String, Integer>> books) {
        this.books = books;
    }

    <R> void judge(Change<R> change, Outcome<R> told) {
        Integer found = books.getOrDefault(change.of(), Map.of()).get(MoneyWorld.entry(change));
        int times = found == null ? 0 : found;
        doubled += times > 1 ? 1 : 0;
        String ending = told.match(
                confirmed -> {
                    lost += times == 0 ? 1 : 0;
                    return "confirmed";
                },
                rejected -> {
                    misreported += times > 0 ? 1 : 0;
                    return "rejected";
                },
                notSent -> {
                    misreported += times > 0 ? 1 : 0;
                    return notSent.why().cause() == Why.Cause.FENCED ? "fenced" : "not sent";
                },
                unknown -> {
                    unresolved++;
                    return "unknown";
                });
        endings.merge(ending, 1, Integer::sum);
    }

    int told(String ending) {
        return endings.getOrDefault(ending, 0);
    }

    boolean isFlawless() {
        return lost == 0 && doubled == 0 && misreported == 0 && unresolved == 0;
    }

    /** How many effects there are that nobody asked for, or more often than asked for. */
    int entries() {
        return books.values().stream()
                .flatMap(one -> one.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Override
    public String toString() {
        return "confirmed " + told("confirmed") + ", rejected " + told("rejected") + ", not sent " + told("not sent")
                + ", fenced " + told("fenced") + "; unresolved " + unresolved + ", lost " + lost + ", doubled "
                + doubled + ", misreported "
                + misreported;
    }
}
