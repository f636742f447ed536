package io.kabinet.spark.sql;

import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.spark.internal.SharedRules;
import java.util.Arrays;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/** {@code kabinet_msisdn}: what a person typed, as operators exchange it. */
final class MsisdnFunction
        implements UDF1<@Nullable Object, @Nullable String>,
                UDF2<@Nullable Object, @Nullable Object, @Nullable String> {

    private static final long serialVersionUID = 1L;

    private final SharedRules rules;

    MsisdnFunction(SharedRules rules) {
        this.rules = rules;
    }

    @Override
    public @Nullable String call(@Nullable Object text) {
        return text == null ? null : read(rules.rulebook().market(), text);
    }

    @Override
    public @Nullable String call(@Nullable Object text, @Nullable Object market) {
        return text == null || market == null ? null : read(market(SqlValues.text("market", market)), text);
    }

    /** A column of numbers that somebody has read as whole ones is understood as well. */
    private static @Nullable String read(Market market, Object text) {
        if (!(text instanceof String) && !(text instanceof Long) && !(text instanceof Integer)) {
            throw SqlValues.wrongType("text", "a STRING", text);
        }
        return market.numbering().read(text.toString()).map(Msisdn::wire).orElse(null);
    }

    /** Its name alone tells what is wrong: the two arguments may have been put the wrong way round. */
    private static Market market(String name) {
        return Arrays.stream(Market.values())
                .filter(market -> market.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("market must be one of " + Arrays.toString(Market.values())));
    }
}
