package io.kabinet.testkit.walk;

import io.kabinet.testkit.Inside.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Laws of what is set up for a line. */
final class LineLaws {

    static final List<Law> ALL = List.of(
            law(
                    "services in use are those that were connected",
                    (one, known) -> one.line().services().equals(known.services)
                            ? Optional.empty()
                            : Optional.of(one.line().services() + " in use, " + known.services + " connected")),
            law(
                    "the tariff is the one that was changed to",
                    (one, known) -> one.line().tariff().equals(known.tariff)
                            ? Optional.empty()
                            : Optional.of("the tariff is " + one.line().tariff() + ", not " + known.tariff)),
            law(
                    "limits are those that were set, and above zero",
                    (one, known) -> one.line().limits().equals(known.limits)
                                    && one.line().limits().most().values().stream()
                                            .allMatch(most -> most > 0)
                                    && one.line().threshold().equals(known.threshold)
                            ? Optional.empty()
                            : Optional.of(
                                    one.line().limits() + " and " + one.line().threshold() + ", set were "
                                            + known.limits + " and " + known.threshold)));

    private LineLaws() {}

    private static Law law(String name, BiFunction<Position, Told.Known, Optional<String>> broken) {
        return new Law(
                name,
                moment -> moment.after().values().stream()
                        .map(one -> broken.apply(one, moment.told().of(one.number()))
                                .map(what -> one.number() + ": " + what))
                        .flatMap(Optional::stream)
                        .findFirst());
    }
}
