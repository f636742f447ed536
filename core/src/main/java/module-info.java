/** The domain of a mobile operator's self-care and the operator's rules, as pure functions. */
module io.kabinet.core {
    requires static transitive org.jspecify;
    requires transitive org.joda.money;

    exports io.kabinet.core.subscriber;
    exports io.kabinet.core.values;
}
