/** Stories to run: each package is one. */
module io.kabinet.examples {
    requires io.kabinet.core;
    requires io.kabinet.client;
    requires io.kabinet.partner;
    requires io.kabinet.testkit;
    requires de.siegmar.fastcsv;
    requires java.sql;
    requires java.xml;
}
