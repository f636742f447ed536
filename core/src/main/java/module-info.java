/** The domain of a mobile operator's self-care and the operator's rules, as pure functions. */
module io.kabinet.core {
    requires static transitive org.jspecify;
    requires transitive org.joda.money;

    exports io.kabinet.core.account.block;
    exports io.kabinet.core.account;
    exports io.kabinet.core.archive;
    exports io.kabinet.core.bonus.programme;
    exports io.kabinet.core.bonus;
    exports io.kabinet.core.cashback.order;
    exports io.kabinet.core.cashback.reconciliation;
    exports io.kabinet.core.cashback.settlement;
    exports io.kabinet.core.cashback.wallet;
    exports io.kabinet.core.cashback;
    exports io.kabinet.core.detailing.charging;
    exports io.kabinet.core.detailing.order;
    exports io.kabinet.core.detailing;
    exports io.kabinet.core.document;
    exports io.kabinet.core.command;
    exports io.kabinet.core.identity.code;
    exports io.kabinet.core.identity.lockout;
    exports io.kabinet.core.identity.network;
    exports io.kabinet.core.identity.social;
    exports io.kabinet.core.identity;
    exports io.kabinet.core.market;
    exports io.kabinet.core.message;
    exports io.kabinet.core.promised.terms;
    exports io.kabinet.core.promised;
    exports io.kabinet.core.promotion;
    exports io.kabinet.core.reason;
    exports io.kabinet.core.service.forwarding;
    exports io.kabinet.core.service;
    exports io.kabinet.core.subscriber.link;
    exports io.kabinet.core.subscriber;
    exports io.kabinet.core.tariff;
    exports io.kabinet.core.tariff.allowance;
    exports io.kabinet.core.tariff.change;
    exports io.kabinet.core.tariff.cheapest;
    exports io.kabinet.core.tariff.favourite;
    exports io.kabinet.core.tariff.limit;
    exports io.kabinet.core.tariff.terms;
    exports io.kabinet.core.tariff.traffic;
    exports io.kabinet.core.values;
}
