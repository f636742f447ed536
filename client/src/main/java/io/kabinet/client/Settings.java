package io.kabinet.client;

import io.kabinet.client.transport.Ticker;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/** What a client and its views share. */
record Settings(Duration time, Ticker ticker, RandomGenerator random, Executor executor) {}
