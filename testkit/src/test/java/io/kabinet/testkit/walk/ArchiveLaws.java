package io.kabinet.testkit.walk;

import io.kabinet.client.operation.Read;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.subscriber.Msisdn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Laws of what is done and what is written down of it. */
final class ArchiveLaws {

    static final List<Law> ALL = List.of(
            new Law("what was done is in the archive once, and nothing else is", ArchiveLaws::archiveTellsWhatWasDone),
            new Law("no state changes without an entry", ArchiveLaws::noStateWithoutEntry),
            new Law("what is only read or refused changes nothing", ArchiveLaws::refusalsChangeNothing));

    /** What people have ordered once happens again and again. */
    private static final Set<String> BY_THEMSELVES = Set.of("AutoPayment", "RecurringTransfer");

    private ArchiveLaws() {}

    private static Optional<String> archiveTellsWhatWasDone(Moment moment) {
        for (Msisdn number : moment.after().keySet()) {
            List<ArchiveEntry> before = moment.was(number).archive();
            List<ArchiveEntry> after = moment.is(number).archive();
            List<ArchiveEntry> grown = after.stream()
                    .skip(before.size())
                    .filter(entry -> !BY_THEMSELVES.contains(entry.action()))
                    .toList();
            if (after.size() < before.size() || !fits(number, grown, moment)) {
                return Optional.of("the archive of " + number + " grew from " + before.size() + " to " + after.size()
                        + " entries, by " + grown);
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Msisdn number, List<ArchiveEntry> grown, Moment moment) {
        Optional<Deed> due = moment.deed()
                .filter(deed ->
                        deed.recorded() && deed.mayHaveChanged() && deed.whom().equals(number));
        if (due.isEmpty() || (due.get().isUnknown() && grown.isEmpty())) {
            return grown.isEmpty();
        }
        return grown.size() == 1
                && grown.get(0).at().equals(moment.now())
                && grown.get(0).action().equals(due.get().operation().name());
    }

    private static Optional<String> noStateWithoutEntry(Moment moment) {
        boolean written = moment.deed()
                .filter(deed -> deed.recorded() && deed.mayHaveChanged())
                .isPresent();
        return moment.deed().isEmpty() || written ? Optional.empty() : changed(moment);
    }

    private static Optional<String> refusalsChangeNothing(Moment moment) {
        boolean idle = moment.deed()
                .filter(deed -> deed.operation() instanceof Read<?> || !deed.mayHaveChanged())
                .isPresent();
        return idle ? changed(moment) : Optional.empty();
    }

    private static Optional<String> changed(Moment moment) {
        return moment.after().keySet().stream()
                .map(number -> difference(
                        number, moment.was(number).kept(), moment.is(number).kept()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> difference(Msisdn number, List<Object> before, List<Object> after) {
        for (int i = 0; i < before.size(); i++) {
            if (!Objects.equals(before.get(i), after.get(i))) {
                return Optional.of(number + " had " + before.get(i) + " and has " + after.get(i));
            }
        }
        return Optional.empty();
    }
}
