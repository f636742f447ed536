package io.kabinet.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.testing.Generated;
import io.kabinet.client.testing.Sample;
import io.kabinet.client.testing.Samples;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written is read as what it was. */
class RoundTripTest {

    private static final long BASE = 0x77697265L; // "wire" in ASCII

    static LongStream seeds() {
        return new SplittableRandom(BASE).longs(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_asked_and_what_is_answered_come_back_as_they_were(long seed) throws Unreadable {
        for (Sample<?> sample : Generated.all(seed)) {
            comesBack(sample);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_became_of_a_change_comes_back_as_it_was(long seed) throws Unreadable {
        for (Sample<?> sample : Generated.all(seed)) {
            for (Sample<?> lookUp : lookUps(sample)) {
                comesBack(lookUp);
            }
        }
    }

    @Test
    void there_is_something_of_each_kind() {
        Stream<String> names = Generated.all(BASE).stream()
                .flatMap(sample -> Stream.concat(Stream.of(sample), lookUps(sample).stream()))
                .map(sample -> Contract.KABINET
                        .of(sample.operation())
                        .orElseThrow()
                        .form()
                        .name())
                .distinct();

        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(Contract.KABINET.endpoints().stream()
                        .map(endpoint -> endpoint.form().name())
                        .toList());
    }

    private static <R> void comesBack(Sample<R> sample) throws Unreadable {
        Form<R> form = Contract.KABINET.of(sample.operation()).orElseThrow().form();
        byte[] sent = form.write(sample.operation());
        byte[] answered = form.writeAnswer(sample.answer());

        assertThat(form.read(sent)).isEqualTo(sample.operation());
        assertThat(form.write(form.read(sent))).isEqualTo(sent);
        assertThat(form.readAnswer(answered)).isEqualTo(sample.answer());
        assertThat(form.writeAnswer(form.readAnswer(answered))).isEqualTo(answered);
    }

    private static <R> List<Sample<?>> lookUps(Sample<R> sample) {
        if (!(sample.operation() instanceof Change<R> change)) {
            return List.of();
        }
        LookUp<R> lookUp = new LookUp<>(change);
        return List.of(
                Sample.of(lookUp, Resolution.done(sample.answer())),
                Sample.of(lookUp, Resolution.refused(List.of(Samples.ABOVE_LIMIT))),
                Sample.of(lookUp, Resolution.fenced()),
                Sample.of(lookUp, Resolution.notFound()));
    }
}
