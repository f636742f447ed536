/** An operator in memory, for tests that need no network. */
module io.kabinet.testkit {
    requires transitive io.kabinet.client;
    requires static transitive org.jspecify;
    requires static transitive org.junit.jupiter.api;
    requires static transitive org.assertj.core;

    exports io.kabinet.testkit.transport;
    exports io.kabinet.testkit;
}
