package io.kabinet.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AllocatedTest {

    @Test
    void what_is_allocated_on_every_run_is_counted() {
        AtomicReference<byte[]> kept = new AtomicReference<>(new byte[0]);
        assertThat(Allocated.bytesOf(() -> kept.set(new byte[16]))).isBetween(24_000L, 40_000L);
        assertThat(Allocated.bytesOf(() -> kept.set(kept.get()))).isZero();
    }
}
