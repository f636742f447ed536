package io.kabinet.client.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.kabinet.core.market.Rulebook;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file of rules holds: it is read as it is written, or refused by its name on one line. */
@Tag("fuzz")
class RulebookFuzzTest {

    private static final int LONGEST_WORDS = 4_000;

    @MethodSource("files")
    @FuzzTest(maxDuration = "60s")
    void a_rulebook_is_read_as_it_is_written_or_refused(byte[] input) {
        try {
            Rulebook read = RulebookJson.read("shop.json", input);
            String written = RulebookJson.write(read);
            Rulebook again = RulebookJson.read("shop.json", written.getBytes(UTF_8));

            assertThat(again).isEqualTo(read);
            assertThat(RulebookJson.write(again)).isEqualTo(written);
        } catch (RulebookUnreadable e) {
            assertThat(e).hasMessageStartingWith("shop.json");
            assertThat(e.getMessage())
                    .hasSizeLessThan(LONGEST_WORDS + input.length)
                    .doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]");
        }
    }

    static Stream<byte[]> files() {
        Stream<String> changed = Stream.of("""
                {"format": 1, "basedOn": "RUSSIA", "name": "SHOP_2027", "validity": {"first": "2027-01-01", "last": null},
                 "policies": {"loyalty": {"cashback": {"maxRate": "20 %"}}},
                 "sources": {"cashback.max-rate": {"id": "contract/7", "grade": "OWN_CHOICE", "quote": null,
                   "published": "2026-12-01", "read": null}}}
                """, """
                {"format": 1, "basedOn": "BELARUS", "name": "A", "validity": {"first": null, "last": null},
                 "policies": {}, "sources": {}}
                """);
        return Stream.concat(changed, Base.all().stream().map(RulebookJson::write))
                .map(file -> file.getBytes(UTF_8));
    }
}
