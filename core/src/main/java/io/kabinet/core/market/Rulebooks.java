package io.kabinet.core.market;

import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.wallet.WalletPolicy;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The default rulebooks, and where each of their figures comes from. */
final class Rulebooks {

    private static final String ARTICLE = "articles/ru-overview";

    /** The figures of a cashback policy, by name. */
    static final List<String> CASHBACK_FIGURES = List.of(
            "cashback.base",
            "cashback.currency",
            "cashback.max-rate",
            "cashback.on-return",
            "cashback.payout-days",
            "cashback.payout-start",
            "cashback.rounding",
            "cashback.rounding-stage");

    /** The figures of a wallet's policy, by name; those that nobody states have none. */
    static final List<String> WALLET_FIGURES = List.of("wallet.after-payout", "wallet.currency");

    static final Rulebook RUSSIA = new Rulebook(
            "RUSSIA",
            Market.RUSSIA,
            DateSpan.ALWAYS,
            Optional.of(CashbackPolicy.RUSSIA),
            Optional.of(WalletPolicy.RUSSIA),
            Map.of(
                    "cashback.base",
                    Source.ownChoice("the article says only «от суммы»; what was paid for the goods, delivery apart"),
                    "cashback.currency",
                    Source.article(ARTICLE, "МТС переводит абоненту денежные средства"),
                    "cashback.max-rate",
                    Source.article(ARTICLE, "Максимальное количество бонусов может быть 25% от суммы"),
                    "cashback.on-return",
                    Source.ownChoice("no source says; a return takes as much of the reward as came back of the line"),
                    "cashback.payout-days",
                    Source.article(ARTICLE, "В зависимости от магазина платеж будет произведен в течение 3-5 дней"),
                    "cashback.payout-start",
                    Source.ownChoice("the article does not say from when; from the moment the reward counts"),
                    "cashback.rounding",
                    Source.ownChoice("no source rounds; down, so that no line exceeds what was promised"),
                    "cashback.rounding-stage",
                    Source.ownChoice("no source says; per line, so that an order never exceeds its cap either"),
                    "wallet.after-payout",
                    Source.ownChoice("no source says; a debt is carried, so that nothing is given away unasked"),
                    "wallet.currency",
                    Source.article(ARTICLE, "Вы можете потратить эту сумму на услуги")));

    static final Rulebook BELARUS =
            new Rulebook("BELARUS", Market.BELARUS, DateSpan.ALWAYS, Optional.empty(), Optional.empty(), Map.of());

    private Rulebooks() {}
}
