package io.kabinet.core.market;

import io.kabinet.core.values.Source;
import java.util.Map;

/** Where the figures of cashback come from. */
final class CashbackSources {

    private static final String ARTICLE = "articles/ru-overview";

    static final Map<String, Source> RUSSIA = Map.of(
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
            Source.article(ARTICLE, "Вы можете потратить эту сумму на услуги"));

    private CashbackSources() {}
}
