package io.kabinet.client.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.identity.PasswordRule;
import io.kabinet.core.values.DateSpan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** What is no record of figures, or not one that a person would write, is written as a record that is. */
final class Views {

    private Views() {}

    static Part<PasswordPolicy> passwords(Parts parts) {
        return new View<>(
                Fields.of(Password.class, parts),
                policy -> new Password(policy.minimum(), policy.maximum(), policy.rules()),
                view -> PasswordPolicy.of(view.minimum(), view.maximum(), view.rules()));
    }

    static Part<DateSpan> spans(Parts parts) {
        return new View<>(
                Fields.of(Days.class, parts),
                span -> new Days(
                        Optional.of(span.first()).filter(day -> !day.equals(LocalDate.MIN)),
                        Optional.of(span.last()).filter(day -> !day.equals(LocalDate.MAX))),
                view -> DateSpan.of(
                        view.first().orElse(LocalDate.MIN), view.last().orElse(LocalDate.MAX)));
    }

    private record View<T, V>(Part<V> part, Function<T, V> to, Function<V, T> from) implements Part<T> {

        @Override
        public JsonNode write(T value) {
            return part.write(to.apply(value));
        }

        @Override
        public T read(JsonNode json, Spot spot) throws RulebookUnreadable {
            V view = part.read(json, spot);
            try {
                return from.apply(view);
            } catch (IllegalArgumentException e) {
                throw spot.wrong(json, e);
            }
        }
    }

    record Password(int minimum, OptionalInt maximum, Set<PasswordRule> rules) {}

    record Days(Optional<LocalDate> first, Optional<LocalDate> last) {}
}
