package io.kabinet.partner;

import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.Exclusion;
import io.kabinet.core.cashback.OfferLimits;
import io.kabinet.core.cashback.OfferScope;
import io.kabinet.core.cashback.PayoutTerm;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads one row of the offers: an offer of a partner's contract, or something that the contract takes out. */
final class OfferRow {

    static final Columns COLUMNS = Columns.of(
                    "partner_id",
                    "contract_from",
                    "contract_to",
                    "valid_from",
                    "valid_to",
                    "category",
                    "excluded",
                    "customer_kind",
                    "promo_code",
                    "percent",
                    "fixed_amount",
                    "currency",
                    "min_order",
                    "max_rate",
                    "monthly_cap",
                    "payout_days",
                    "rounding",
                    "stage",
                    "base")
            .andMaybe("order_cap");

    private static final List<String> ONLY_FOR_OFFERS =
            List.of("percent", "fixed_amount", "min_order", "max_rate", "monthly_cap", "order_cap", "payout_days");
    private static final Pattern DAYS = Pattern.compile("([0-9]{1,4})(?:-([0-9]{1,4}))?");

    private final Row row;

    OfferRow(Row row) {
        this.row = row;
    }

    String partner() throws RowRefused {
        return row.required("partner_id");
    }

    DateSpan contractTerm() throws RowRefused {
        return days("contract_from", "contract_to");
    }

    boolean isExclusion() throws RowRefused {
        return switch (row.text("excluded")) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw new RowRefused("excluded", "is neither true nor false: \"" + row.text("excluded") + '"');
        };
    }

    Exclusion exclusion() throws RowRefused {
        for (String column : ONLY_FOR_OFFERS) {
            if (!row.text(column).isEmpty()) {
                throw new RowRefused(column, "must be empty where excluded is true");
            }
        }
        return new Exclusion(scope(), days("valid_from", "valid_to"));
    }

    /** The offer, with the market's defaults where the row says nothing. */
    CashbackOffer offer(CashbackPolicy defaults, boolean anyPayoutDays) throws RowRefused {
        CurrencyUnit currency = row.currency("currency");
        CashbackPolicy policy = defaults.withCurrency(currency)
                .withMaxRate(row.text("max_rate").isEmpty() ? defaults.maxRate() : rate("max_rate"))
                .withBase(row.choice("base", defaults.base()))
                .withStage(row.choice("stage", defaults.stage()))
                .withPayout(payout(defaults.payout(), anyPayoutDays));
        var rounding = row.choice("rounding", defaults.rounding());
        CashbackPolicy rounded = row.read("rounding", () -> policy.withRounding(rounding));
        return new CashbackOffer(scope(), days("valid_from", "valid_to"), reward(currency), limits(currency), rounded);
    }

    private OfferScope scope() throws RowRefused {
        Optional<String> category = row.optional("category");
        Optional<String> kind = row.optional("customer_kind");
        Optional<String> promo = row.optional("promo_code");
        row.read("category", () -> new OfferScope(category, Optional.empty(), Optional.empty()));
        row.read("customer_kind", () -> new OfferScope(Optional.empty(), kind, Optional.empty()));
        return row.read("promo_code", () -> new OfferScope(category, kind, promo));
    }

    private Reward reward(CurrencyUnit currency) throws RowRefused {
        boolean share = !row.text("percent").isEmpty();
        boolean fixed = !row.text("fixed_amount").isEmpty();
        if (share == fixed) {
            throw new RowRefused("percent", "an offer needs percent or fixed_amount, one of them and not both");
        }
        if (share) {
            return Reward.share(rate("percent"));
        }
        Money amount = row.money("fixed_amount", currency);
        return row.read("fixed_amount", () -> Reward.fixed(amount));
    }

    private OfferLimits limits(CurrencyUnit currency) throws RowRefused {
        Optional<Money> minimum = row.optionalMoney("min_order", currency);
        Optional<Money> perOrder = row.optionalMoney("order_cap", currency);
        Optional<Money> perMonth = row.optionalMoney("monthly_cap", currency);
        row.read("min_order", () -> new OfferLimits(minimum, Optional.empty(), Optional.empty()));
        row.read("order_cap", () -> new OfferLimits(minimum, perOrder, Optional.empty()));
        return row.read("monthly_cap", () -> new OfferLimits(minimum, perOrder, perMonth));
    }

    private PayoutTerm payout(PayoutTerm ifEmpty, boolean anyDays) throws RowRefused {
        String text = row.text("payout_days");
        if (text.isEmpty()) {
            return ifEmpty;
        }
        Matcher days = DAYS.matcher(text);
        if (!days.matches()) {
            throw new RowRefused("payout_days", "is neither a day nor a range such as 3-5: \"" + text + '"');
        }
        int from = Integer.parseInt(days.group(1));
        int to = days.group(2) == null ? from : Integer.parseInt(days.group(2));
        return row.read("payout_days", () -> anyDays ? PayoutTerm.overriding(from, to) : PayoutTerm.of(from, to))
                .countedFrom(ifEmpty.start())
                .withHold(ifEmpty.holdDays());
    }

    private Rate rate(String column) throws RowRefused {
        String text = row.required(column);
        return row.read(column, () -> Rate.percent(text));
    }

    private DateSpan days(String from, String to) throws RowRefused {
        LocalDate first = row.day(from, LocalDate.MIN);
        LocalDate last = row.day(to, LocalDate.MAX);
        return row.read(to, () -> DateSpan.of(first, last));
    }
}
