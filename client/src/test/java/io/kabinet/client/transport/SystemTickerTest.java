package io.kabinet.client.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The machine's own time is nobody else's to keep. */
@Timeout(60)
class SystemTickerTest {

    @Test
    void what_is_due_is_done_though_the_host_keeps_the_common_pool_to_itself() throws Exception {
        assertThat(FullPool.waiting()).isEqualTo("2 busy, rings true, goes on true");
    }
}
