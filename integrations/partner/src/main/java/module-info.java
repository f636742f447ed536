/** The rows of a partner shop as values of core. */
module io.kabinet.partner {
    requires transitive io.kabinet.core;
    requires static transitive org.jspecify;

    exports io.kabinet.partner;
}
