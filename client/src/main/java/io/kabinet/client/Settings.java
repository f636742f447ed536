package io.kabinet.client;

import io.kabinet.client.internal.Door;
import io.kabinet.client.internal.Recorder;
import io.kabinet.client.transport.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/** What a client and its views share. */
record Settings(Duration time, Ticker ticker, RandomGenerator random, Executor executor, Optional<Recorder> recorder) {

    /** A way on which changes are written down before they are sent, if they are to be. */
    Door.Sender recording(Door.Sender below) {
        return recorder.map(writes -> writes.over(below)).orElse(below);
    }
}
