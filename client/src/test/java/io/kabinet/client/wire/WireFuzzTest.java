package io.kabinet.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.testing.FuzzedLines;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes over the wire: what is read can be written and read again, all else is refused in words of ours. */
@Tag("fuzz")
class WireFuzzTest {

    private static final String MINUTE = "60s";

    /** A letter or an escape becomes at most six bytes, and what is in an unknown figure is a text in a text. */
    private static final int MOST_TIMES_LONGER = 12;

    private static final Map<String, Golden<?>> GOLDEN = Golden.all()
            .collect(
                    Collectors.toMap(golden -> golden.endpoint().form().name(), golden -> golden, (one, other) -> one));

    @FuzzTest(maxDuration = MINUTE)
    void json_is_read_as_it_is_written_or_refused(byte[] input) {
        try {
            Json.Fields json = JsonText.read(input);
            byte[] written = JsonText.write(json);

            assertThat(JsonText.read(written)).isEqualTo(json);
            assertThat(written.length).isLessThanOrEqualTo(MOST_TIMES_LONGER * input.length);
        } catch (Unreadable e) {
            Refusals.assertOurs(e);
        }
    }

    /** The first line says which way of which operation: {@code > ReadBalance}, and the rest is the message. */
    @MethodSource("messages")
    @FuzzTest(maxDuration = MINUTE)
    void a_message_is_read_as_it_is_written_or_refused(byte[] input) {
        FuzzedLines lines = new FuzzedLines(input);
        String first = lines.next();
        Golden<?> golden = GOLDEN.get(first.substring(Math.min(2, first.length())));
        if (golden != null && first.startsWith("> ")) {
            asked(golden.endpoint().form(), lines.rest());
        } else if (golden != null && first.startsWith("< ")) {
            answered(golden.endpoint().form(), lines.rest());
        }
    }

    /** Three lines before the body: the operation, the status, the media type. */
    @MethodSource("replies")
    @FuzzTest(maxDuration = MINUTE)
    void a_reply_proves_an_outcome_or_leaves_it_unknown(byte[] input) {
        FuzzedLines lines = new FuzzedLines(input);
        Golden<?> golden = GOLDEN.get(lines.next());
        int status = lines.nextNumber();
        String type = lines.next();
        if (golden != null) {
            answered(golden, new Reply(status, type, lines.rest()));
        }
    }

    private static <R> void asked(Form<R> form, byte[] body) {
        try {
            Operation<R> read = form.read(body);
            byte[] written = form.write(read);

            assertThat(form.read(written)).isEqualTo(read);
            assertThat(form.write(form.read(written))).isEqualTo(written);
            assertThat(written.length).isLessThanOrEqualTo(MOST_TIMES_LONGER * body.length);
        } catch (Unreadable e) {
            Refusals.assertOurs(e);
        }
    }

    private static <R> void answered(Form<R> form, byte[] body) {
        try {
            R read = form.readAnswer(body);
            byte[] written = form.writeAnswer(read);

            assertThat(form.readAnswer(written)).isEqualTo(read);
            assertThat(form.writeAnswer(form.readAnswer(written))).isEqualTo(written);
            assertThat(written.length).isLessThanOrEqualTo(MOST_TIMES_LONGER * body.length);
        } catch (Unreadable e) {
            Refusals.assertOurs(e);
        }
    }

    private static <R> void answered(Golden<R> golden, Reply reply) {
        Endpoint<R> endpoint = golden.endpoint();
        Outcome<R> outcome = reply.outcome(endpoint, golden.sample().operation());

        String detail = reply.status() + " " + endpoint.route();
        String said = outcome.match(
                confirmed -> "200",
                rejected -> reply.status() == 409 ? "409" : "422",
                notSent -> notSent.why().detail().orElseThrow(),
                unknown -> unknown.why().detail().orElseThrow());
        assertThat(said).startsWith(Integer.toString(reply.status()));
        if (outcome.match(confirmed -> false, rejected -> false, notSent -> true, unknown -> true)) {
            Refusals.assertOurs(said, detail);
        }
    }

    static Stream<byte[]> messages() {
        return Golden.all().flatMap(golden -> {
            String name = golden.endpoint().form().name();
            return Stream.of(
                    FuzzedLines.of("> " + name, golden.sent()), FuzzedLines.of("< " + name, golden.answered()));
        });
    }

    static Stream<byte[]> replies() {
        return Golden.all()
                .map(golden ->
                        FuzzedLines.of(golden.endpoint().form().name(), "200", "application/json", golden.answered()));
    }
}
