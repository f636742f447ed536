package io.kabinet.testkit;

import java.time.Instant;

/** Who came in, and when. */
record Visit(Person person, Sessions.Entry session, Instant now) {}
