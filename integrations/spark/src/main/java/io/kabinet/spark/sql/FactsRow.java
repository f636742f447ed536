package io.kabinet.spark.sql;

import io.kabinet.core.account.Debt;
import io.kabinet.core.account.Debts;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.AccountFacts;
import io.kabinet.core.promised.LineFacts;
import io.kabinet.core.promised.OwnerFacts;
import io.kabinet.core.promised.PromisedPaymentFacts;
import io.kabinet.core.promised.PromisedPayments;
import io.kabinet.core.subscriber.Contract;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.joda.money.Money;

/** The facts that a row states: what it leaves out and what is NULL in it is not known. */
final class FactsRow {

    /** The fields that the struct of facts may have. */
    private static final Set<String> FACTS = Set.of(
            "balance",
            "settlement",
            "spend",
            "debts",
            "promised",
            "tariff",
            "monthly_fee",
            "services",
            "line_state",
            "contract_start",
            "debt_on_other_numbers",
            "individual",
            "registered");

    private final Fields fields;
    private final Market market;
    private final Instant at;

    private FactsRow(Fields fields, Market market, Instant at) {
        this.fields = fields;
        this.market = market;
        this.at = at;
    }

    static PromisedPaymentFacts of(Row row, Market market, Instant at) {
        FactsRow facts = new FactsRow(Fields.of("facts", row, FACTS), market, at);
        return new PromisedPaymentFacts(facts.account(), facts.line(), facts.owner());
    }

    private AccountFacts account() {
        return new AccountFacts(
                money("balance"),
                fields.get("settlement", SqlValues::text).map(SettlementMethod::new),
                money("spend"),
                list("debts", this::debt).map(Debts::new),
                list("promised", this::promised)
                        .map(payments -> payments.stream()
                                .flatMap(payment -> payment.knownAt(at).stream())
                                .toList())
                        .map(PromisedPayments::new));
    }

    private LineFacts line() {
        return new LineFacts(
                fields.get("tariff", SqlValues::text).map(name -> new LineFacts.Plan(name, money("monthly_fee"))),
                list("services", service -> SqlValues.text("services", service)).map(HashSet::new),
                fields.get("line_state", SqlValues::text).map(LineState::new));
    }

    private OwnerFacts owner() {
        return new OwnerFacts(
                fields.get("contract_start", SqlValues::day).map(Contract::since),
                money("debt_on_other_numbers"),
                fields.get("individual", SqlValues::truth),
                fields.get("registered", SqlValues::truth));
    }

    private Optional<Money> money(String name) {
        return fields.get(name, this::money);
    }

    private Money money(String name, Object value) {
        return SqlValues.money(name, value, market.currency());
    }

    private Instant moment(String name, Object value) {
        return SqlValues.moment(name, value, market.zone());
    }

    private Debt debt(Object element) {
        Fields debt = Fields.of("debts", element, Set.of("amount", "due"));
        return new Debt(debt.need("amount", this::money), debt.need("due", SqlValues::day));
    }

    private PastPayment promised(Object element) {
        Fields payment = Fields.of("promised", element, Set.of("amount", "taken_at", "repay_by", "repaid_at"));
        BiFunction<String, Object, Instant> moment = this::moment;
        return new PastPayment(
                payment.need("amount", this::money),
                payment.need("taken_at", moment),
                payment.need("repay_by", moment),
                payment.get("repaid_at", moment));
    }

    /** An array of which each element is known, or empty if it is NULL itself. */
    private <T> Optional<List<T>> list(String name, Function<Object, T> element) {
        return fields.elements(name).map(elements -> {
            List<T> read = new ArrayList<>(elements.size());
            for (Object each : elements) {
                read.add(element.apply(each));
            }
            return read;
        });
    }
}
