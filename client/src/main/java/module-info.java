/** A client of a mobile operator's self-care, over any transport. */
@SuppressWarnings("module") // the testkit is built after this
module io.kabinet.client {
    requires transitive io.kabinet.core;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.databind;
    requires io.github.resilience4j.core;
    requires io.github.resilience4j.retry;
    requires java.net.http;
    requires java.xml;
    requires org.slf4j;
    requires static de.siegmar.fastcsv;

    exports io.kabinet.client.account;
    exports io.kabinet.client.archive;
    exports io.kabinet.client.block;
    exports io.kabinet.client.bonus;
    exports io.kabinet.client.camara;
    exports io.kabinet.client.cashback;
    exports io.kabinet.client.forwarding;
    exports io.kabinet.client.detailing;
    exports io.kabinet.client.detailing.file;
    exports io.kabinet.client.document;
    exports io.kabinet.client.home;
    exports io.kabinet.client.http;
    exports io.kabinet.client.identity;
    exports io.kabinet.client.intent;
    exports io.kabinet.client.message;
    exports io.kabinet.client.number;
    exports io.kabinet.client.operation;
    exports io.kabinet.client.promised;
    exports io.kabinet.client.promotion;
    exports io.kabinet.client.rulebook;
    exports io.kabinet.client.service;
    exports io.kabinet.client.tariff;
    exports io.kabinet.client.tariff.favourite;
    exports io.kabinet.client.tariff.limit;
    exports io.kabinet.client.settings;
    exports io.kabinet.client.topup;
    exports io.kabinet.client.autopayment;
    exports io.kabinet.client.transfer;
    exports io.kabinet.client.transport;
    exports io.kabinet.client.wire to
            io.kabinet.testkit;
    exports io.kabinet.client;
}
