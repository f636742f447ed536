package io.kabinet.benchmarks.msisdn;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.kabinet.benchmarks.Trial;
import io.kabinet.core.subscriber.Msisdn;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.runner.RunnerException;

class MsisdnBenchmarkTest {

    private final MsisdnBenchmark benchmark = new MsisdnBenchmark();

    @Test
    void every_variant_reads_the_same_digits() {
        long[] expected = round(() -> benchmark.msisdn().digits());

        assertThat(expected).doesNotContain(HandParser.NONE);
        assertThat(round(benchmark::limitHandLong)).isEqualTo(expected);
        assertThat(round(() -> ((MsisdnBenchmark.Kept) benchmark.handRecord()).digits()))
                .isEqualTo(expected);
        assertThat(round(benchmark::regex)).isEqualTo(expected);
        assertThat(round(this::libphonenumber)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7900000000",
                "79000000001",
                "790000000011",
                "89000000001",
                "78999999999",
                "7900000000x",
                "375330000001",
                "375300000001",
                "37533000000",
                "3753300000011",
                "٧9000000001",
                "+79000000001",
                " 79000000001"
            })
    void the_limit_refuses_what_we_refuse(String text) {
        assertThat(HandParser.read(text))
                .isEqualTo(Msisdn.maybe(text).map(Msisdn::digits).orElse(HandParser.NONE));
    }

    @Test
    void jmh_runs_every_variant() throws RunnerException {
        assertThat(Trial.variantsThatRun(MsisdnBenchmark.class))
                .containsExactlyInAnyOrder("limitHandLong", "handRecord", "msisdn", "regex", "libphonenumber");
    }

    private long libphonenumber() {
        try {
            PhoneNumber number = benchmark.libphonenumber();
            return Long.parseLong(number.getCountryCode() + "" + number.getNationalNumber());
        } catch (NumberParseException notOne) {
            throw new AssertionError(notOne);
        }
    }

    private static long[] round(LongSupplier variant) {
        return LongStream.generate(variant).limit(Numbers.COUNT).toArray();
    }
}
