/** A client of a mobile operator's self-care, over any transport. */
module io.kabinet.client {
    requires transitive io.kabinet.core;
}
