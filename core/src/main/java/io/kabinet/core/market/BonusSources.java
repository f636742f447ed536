package io.kabinet.core.market;

import io.kabinet.core.values.Source;
import java.util.Map;

/** Where the figures of the bonus programme come from. */
final class BonusSources {

    private static final String OVERVIEW = "articles/ru-overview";
    private static final String GENERAL = "articles/ru-general";
    private static final String BELARUSIAN = "articles/belarus";

    private static final Source GIFT_LAPSE =
            Source.ownChoice("no source says; a gift makes points no younger, so they lapse when they would have");

    private static final Source REVERSAL =
            Source.ownChoice("no source says; taken from its own lot, then from others, and never below zero");

    private static final Source ROUNDING =
            Source.ownChoice("no source rounds; down to whole points, and down again after the tenure");

    private static final Source SPEND_ORDER =
            Source.ownChoice("no source says; what lapses first goes first, so that the subscriber loses least");

    static final Map<String, Source> RUSSIA = Map.of(
            "bonus.catalogue",
            Source.article(OVERVIEW, "Бонусы можно потратить на смс, минуты, оплату тарифа или интернет"),
            "bonus.earning",
            Source.article(
                    GENERAL,
                    "начисляются за услуги связи, интернета, домашнего ТВ и покупки в фирменных магазинах МТС"),
            "bonus.earning-by-card",
            Source.article(OVERVIEW, "Баллы начисляются за оплату покупок карточкой МТС-деньги и пополнение баланса"),
            "bonus.gift",
            Source.article(GENERAL, "получит СМС-уведомление с паролем, который позволит получить подарок"),
            "bonus.gift-lapse",
            GIFT_LAPSE,
            "bonus.reversal",
            REVERSAL,
            "bonus.rounding",
            ROUNDING,
            "bonus.spend-order",
            SPEND_ORDER,
            "bonus.tenure",
            Source.article(GENERAL, "Чем больше у клиента стаж обслуживания, тем больше баллов он получает"));

    static final Map<String, Source> BELARUS = Map.of(
            "bonus.catalogue",
            Source.article(BELARUSIAN, "обменять накопленные бонусы на подарки из каталога МТС"),
            "bonus.cycle",
            Source.article(BELARUSIAN, "Пополнение бонусными единицами осуществляется ежесуточно"),
            "bonus.earning",
            Source.article(
                    BELARUSIAN, "не только за использование определенных услуг, но а так же за обычное услуг связи"),
            "bonus.gift",
            Source.ownChoice("no article of this market says; as in Russia, in two steps"),
            "bonus.gift-lapse",
            GIFT_LAPSE,
            "bonus.reversal",
            REVERSAL,
            "bonus.rounding",
            ROUNDING,
            "bonus.spend-order",
            SPEND_ORDER);

    private BonusSources() {}
}
