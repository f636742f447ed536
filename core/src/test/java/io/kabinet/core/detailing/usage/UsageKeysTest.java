package io.kabinet.core.detailing.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.testing.Seeds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsageKeysTest {

    @Test
    void two_equal_messages_in_one_second_are_two() {
        UsageKeys keys = new UsageKeys();

        UsageKey first = keys.next(UsageRows.message(1));
        UsageKey second = keys.next(UsageRows.message(1));
        UsageKey later = keys.next(UsageRows.message(2));

        assertThat(List.of(first.occurrence(), second.occurrence(), later.occurrence()))
                .containsExactly(0, 1, 0);
        assertThat(first).isNotEqualTo(second).isEqualTo(new UsageKeys().next(UsageRows.message(1)));
    }

    @Test
    void a_second_that_comes_again_later_in_the_file_goes_on_counting() {
        UsageKeys keys = new UsageKeys();
        keys.next(UsageRows.message(1));
        keys.next(UsageRows.message(2));

        assertThat(keys.next(UsageRows.message(1)).occurrence()).isEqualTo(1);
    }

    @Test
    void the_text_of_a_key_tells_what_the_key_tells_and_its_print_tells_no_number() {
        UsageKey key = new UsageKeys()
                .next(UsageRows.builder(5)
                        .line(Peer.of("79000000001"))
                        .peer(Peer.of("a|b\\c"))
                        .label("x")
                        .build());

        assertThat(key.text())
                .isEqualTo("2026-07-01T00:00:05Z|79000000001|sms|sms o|x|out|a\\|b\\\\c|1 - PIECES|SPENDING|RUB1.5||0");
        assertThat(key.toString()).doesNotContain("79000000001");
    }

    @Test
    void no_key_counts_below_zero() {
        assertThatThrownBy(() -> new UsageKey(UsageRows.message(1), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keys_are_those_that_a_map_of_all_rows_would_count() {
        Seeds.forEach(20, random -> {
            UsageKeys keys = new UsageKeys();
            Map<UsageRecord, Integer> counts = new HashMap<>();
            Set<String> texts = new HashSet<>();
            List<UsageKey> all = new ArrayList<>();
            for (int i = 0; i < 5_000; i++) {
                UsageRecord row = UsageRows.any(random, 1_000);
                UsageKey key = keys.next(row);
                assertThat(key.occurrence()).isEqualTo(counts.merge(row, 1, Integer::sum) - 1);
                texts.add(key.text());
                all.add(key);
            }
            assertThat(texts).hasSameSizeAs(new HashSet<>(all)).hasSameSizeAs(all);
        });
    }
}
