/** An operator in memory, for tests that need no network. */
module io.kabinet.testkit {
    requires transitive io.kabinet.client;
}
