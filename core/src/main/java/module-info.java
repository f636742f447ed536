/** The domain of a mobile operator's self-care and the operator's rules, as pure functions. */
module io.kabinet.core {
    requires static transitive org.jspecify;
    requires transitive org.joda.money;

    exports io.kabinet.core.account.auto;
    exports io.kabinet.core.account.history;
    exports io.kabinet.core.account.terms;
    exports io.kabinet.core.account.topup;
    exports io.kabinet.core.account.transfer;
    exports io.kabinet.core.account;
    exports io.kabinet.core.archive;
    exports io.kabinet.core.bonus.programme;
    exports io.kabinet.core.bonus;
    exports io.kabinet.core.cashback.order;
    exports io.kabinet.core.cashback.reconciliation;
    exports io.kabinet.core.cashback.settlement;
    exports io.kabinet.core.cashback.wallet;
    exports io.kabinet.core.cashback;
    exports io.kabinet.core.identity.code;
    exports io.kabinet.core.identity.lockout;
    exports io.kabinet.core.identity.network;
    exports io.kabinet.core.identity;
    exports io.kabinet.core.market;
    exports io.kabinet.core.promised.terms;
    exports io.kabinet.core.promised;
    exports io.kabinet.core.reason;
    exports io.kabinet.core.subscriber;
    exports io.kabinet.core.values;
}
