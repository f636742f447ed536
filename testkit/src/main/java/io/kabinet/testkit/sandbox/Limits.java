package io.kabinet.testkit.sandbox;

import java.time.Duration;

/** How much a sandbox lets anybody ask of it. */
record Limits(int connections, int threads, Duration idle, Duration reading, int headerBytes, int bodyBytes) {

    static final Limits USUAL =
            new Limits(1024, 8, Duration.ofSeconds(30), Duration.ofSeconds(10), 8 * 1024, 64 * 1024);
}
