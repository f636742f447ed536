/** Carries operations to the MTS Business API; built from public evidence, not verified against the live service. */
module io.kabinet.mts.business {
    requires transitive io.kabinet.client;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.databind;
    requires java.net.http;
    requires static io.kabinet.testkit; // of the sandbox alone, and so is the next
    requires static jdk.httpserver;

    exports io.kabinet.mts.business;
    exports io.kabinet.mts.business.operation;
    exports io.kabinet.mts.business.sandbox;
    exports io.kabinet.mts.business.stubs;
}
