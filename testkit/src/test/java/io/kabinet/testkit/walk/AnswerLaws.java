package io.kabinet.testkit.walk;

import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import io.kabinet.core.subscriber.Msisdn;
import java.util.List;
import java.util.Optional;

/** Laws of what the operator says. */
final class AnswerLaws {

    private static final int OF_COUNTRY_RUSSIA = 1;
    private static final int OF_COUNTRY_BELARUS = 3;

    static final List<Law> ALL = List.of(
            new Law("the same key gets the same answer", AnswerLaws::sameKeySameAnswer),
            new Law("no number is printed as it is", AnswerLaws::noNumberIsPrinted));

    private AnswerLaws() {}

    private static Optional<String> sameKeySameAnswer(Moment moment) {
        Deed deed = moment.deed().orElse(null);
        if (deed == null || deed.before().isEmpty() || (!deed.isConfirmed() && !isRejected(deed))) {
            return Optional.empty();
        }
        Outcome<?> before = deed.before().get();
        boolean same = deed.operation() instanceof LookUp<?>
                ? deed.outcome()
                        .answer()
                        .filter(found -> !isThat(found, before))
                        .isEmpty()
                : deed.outcome().equals(before);
        return same ? Optional.empty() : Optional.of("first " + before + ", then " + deed.outcome());
    }

    private static boolean isRejected(Deed deed) {
        return deed.outcome() instanceof Outcome.Rejected;
    }

    private static boolean isThat(Object found, Outcome<?> before) {
        return found instanceof Resolution<?> resolution
                && resolution.match(
                        done -> before.answer().filter(done::equals).isPresent(),
                        reasons -> before instanceof Outcome.Rejected<?> rejected
                                && rejected.reasons().equals(reasons),
                        () -> before instanceof Outcome.Rejected,
                        () -> false);
    }

    private static Optional<String> noNumberIsPrinted(Moment moment) {
        if (moment.deed().isEmpty()) {
            return Optional.empty();
        }
        Deed deed = moment.deed().get();
        String printed = deed.operation() + " " + deed.outcome();
        return moment.after().keySet().stream()
                .filter(number -> printed.contains(own(number)))
                .map(number ->
                        number + " stands in what prints " + deed.operation().name())
                .findFirst();
    }

    /** A number without its country. */
    private static String own(Msisdn number) {
        String wire = number.wire();
        return wire.substring(wire.startsWith("7") ? OF_COUNTRY_RUSSIA : OF_COUNTRY_BELARUS);
    }
}
