/** An operator in memory, for tests that need no network. */
module io.kabinet.testkit {
    requires transitive io.kabinet.client;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;
    requires static org.eclipse.jetty.server;
    requires static org.junit.jupiter.api;
    requires static org.assertj.core;

    // Whoever inherits the contract runs tests that JUnit finds here.
    opens io.kabinet.testkit.contract;

    exports io.kabinet.testkit.assertions;
    exports io.kabinet.testkit.contract;
    exports io.kabinet.testkit.detailing;
    exports io.kabinet.testkit.faults;
    exports io.kabinet.testkit.junit;
    exports io.kabinet.testkit.sandbox;
    exports io.kabinet.testkit.transport;
    exports io.kabinet.testkit.wiremock;
    exports io.kabinet.testkit;
}
