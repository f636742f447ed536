package io.kabinet.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that may be said of a message that cannot be read: names of our fields, places in lists, and these words. */
final class Refusals {

    private static final Set<String> WORDS = Set.of(
            "ends before its end",
            "has more than 1048576 bytes",
            "is too deep, or has too long a name, number or text",
            "is not JSON",
            "is not UTF-8",
            "is not an object",
            "is not a list",
            "is not text",
            "is not a whole number",
            "is not a plain decimal",
            "is not a moment in UTC",
            "is not a date",
            "is not a period",
            "is not a currency",
            "is not a code",
            "is neither true nor false",
            "is none that this version knows",
            "is missing",
            "is empty",
            "cannot be",
            "has something after its end",
            "has a field twice",
            "has half a character in it",
            "is not said to be application/json",
            "is not said to be application/problem+json");

    private static final Pattern OURS =
            Pattern.compile("((" + fields() + "|\\[[0-9]{1,7}]) )*(" + alternatives(WORDS.stream()) + ")");

    private Refusals() {}

    static void assertOurs(Unreadable refusal) {
        assertThat(refusal).hasNoCause();
        assertThat(refusal.getMessage()).matches(OURS);
    }

    private static String fields() {
        return alternatives(Stream.concat(
                        Stream.of("{\"type\":"), // of a problem
                        Golden.all().flatMap(golden -> Stream.of(golden.sent(), golden.answered())))
                .flatMap(message ->
                        Pattern.compile("\"([A-Za-z]+)\":").matcher(message).results())
                .map(found -> found.group(1)));
    }

    private static String alternatives(Stream<String> texts) {
        return texts.distinct().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** What is said of an outcome: the status and the place, and sometimes what was wrong. */
    static void assertOurs(String said, String detail) {
        assertThat(said).startsWith(detail);
        String more = said.substring(detail.length());
        if (!more.isEmpty() && !more.equals(": in progress")) {
            assertThat(more).startsWith(": ");
            assertThat(more.substring(2)).matches(OURS);
        }
    }
}
