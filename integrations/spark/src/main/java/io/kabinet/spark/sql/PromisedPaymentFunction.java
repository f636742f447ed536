package io.kabinet.spark.sql;

import io.kabinet.core.market.Rulebook;
import io.kabinet.core.promised.PromisedPaymentDecision.Granted;
import io.kabinet.core.promised.PromisedPaymentDecision.Refused;
import io.kabinet.core.promised.PromisedPaymentFacts;
import io.kabinet.core.promised.PromisedPaymentReason;
import io.kabinet.core.reason.Reason;
import io.kabinet.spark.internal.SharedRules;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** {@code kabinet_promised_payment}: what core's policy decides. */
final class PromisedPaymentFunction
        implements UDF3<@Nullable Object, @Nullable Object, @Nullable Object, @Nullable Row> {

    private static final long serialVersionUID = 1L;

    static final StructType ANSWER = new StructType()
            .add("granted", DataTypes.BooleanType)
            .add("amount", KabinetFunctions.MONEY)
            .add("repay_by", DataTypes.TimestampType)
            .add("fee", KabinetFunctions.MONEY)
            .add("reasons", DataTypes.createArrayType(DataTypes.StringType, false))
            .add("not_known", DataTypes.createArrayType(DataTypes.StringType, false));

    private final SharedRules rules;

    PromisedPaymentFunction(SharedRules rules) {
        this.rules = rules;
    }

    @Override
    public @Nullable Row call(@Nullable Object amount, @Nullable Object at, @Nullable Object facts) {
        if (amount == null || at == null) {
            return null;
        }
        Rulebook rulebook = rules.rulebook();
        Money requested = SqlValues.money("amount", amount, rulebook.market().currency());
        Instant now = SqlValues.moment("at", at, rulebook.zone());
        return rulebook.promisedPayment()
                .decide(requested, facts(facts, rulebook, now), now, rulebook.zone())
                .match(PromisedPaymentFunction::row, PromisedPaymentFunction::row);
    }

    private static PromisedPaymentFacts facts(@Nullable Object facts, Rulebook rulebook, Instant now) {
        if (facts == null) {
            return PromisedPaymentFacts.UNKNOWN;
        }
        if (facts instanceof Row row) {
            return FactsRow.of(row, rulebook.market(), now);
        }
        throw SqlValues.wrongType("facts", "a STRUCT, as named_struct makes it", facts);
    }

    private static Row row(Granted granted) {
        return RowFactory.create(
                true,
                granted.amount().getAmount(),
                granted.repayBy(),
                granted.fee().asOptional().map(fee -> fee.amount().getAmount()).orElse(null),
                List.of(),
                List.of());
    }

    private static Row row(Refused refused) {
        List<Reason> reasons = refused.reasons();
        List<String> notKnown = reasons.stream()
                .filter(reason -> reason.is(PromisedPaymentReason.FACT_NOT_KNOWN))
                .flatMap(reason -> reason.figure("fact").map(Object::toString).stream())
                .toList();
        return RowFactory.create(
                false, null, null, null, reasons.stream().map(Reason::code).toList(), notKnown);
    }
}
