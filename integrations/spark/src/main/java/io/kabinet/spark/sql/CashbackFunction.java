package io.kabinet.spark.sql;

import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.values.Rate;
import io.kabinet.spark.internal.SharedRules;
import java.math.BigDecimal;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** {@code kabinet_cashback}: the reward of core's own offer. */
final class CashbackFunction
        implements UDF2<@Nullable Object, @Nullable Object, @Nullable BigDecimal>,
                UDF3<@Nullable Object, @Nullable Object, @Nullable Object, @Nullable BigDecimal> {

    private static final long serialVersionUID = 1L;

    private final SharedRules rules;

    CashbackFunction(SharedRules rules) {
        this.rules = rules;
    }

    @Override
    public @Nullable BigDecimal call(@Nullable Object amount, @Nullable Object percent) {
        if (amount == null || percent == null) {
            return null;
        }
        CashbackPolicy policy = policy();
        return reward(policy, policy.currency(), amount, percent);
    }

    @Override
    public @Nullable BigDecimal call(@Nullable Object amount, @Nullable Object percent, @Nullable Object currency) {
        if (amount == null || percent == null || currency == null) {
            return null;
        }
        return reward(policy(), CurrencyUnit.of(SqlValues.text("currency", currency)), amount, percent);
    }

    private CashbackPolicy policy() {
        Rulebook rulebook = rules.rulebook();
        return rulebook.cashback()
                .orElseThrow(() -> new IllegalStateException("rulebook " + rulebook.name() + " has no cashback"));
    }

    private static BigDecimal reward(CashbackPolicy policy, CurrencyUnit currency, Object amount, Object percent) {
        Money paid = SqlValues.money("amount", amount, currency);
        Rate rate = Rate.percent(SqlValues.plain("percent", percent));
        return CashbackOffer.of(Reward.share(rate), policy).quote(paid).reward().getAmount();
    }
}
