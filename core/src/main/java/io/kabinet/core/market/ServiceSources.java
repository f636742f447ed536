package io.kabinet.core.market;

import io.kabinet.core.values.Source;
import java.util.Map;

/** Where the figures of services and of forwarding come from; prices are not stated, so they have none. */
final class ServiceSources {

    private static final String RU_OVERVIEW = "articles/ru-overview";
    private static final String RU_GENERAL = "articles/ru-general";
    private static final String BELARUS_ARTICLE = "articles/belarus";

    private static final Source FUNDS = Source.ownChoice(
            "no source says; what is taken at once must be on the account of those who pay in advance");
    private static final Source CHARGED =
            Source.ownChoice("no source says when; a month of a service is charged when it begins");
    private static final Source LOOPS =
            Source.ownChoice("no source says; calls must not come back to the number that they were meant for");

    /** By the figure's name. */
    static final Map<String, Source> RUSSIA = Map.of(
            "forwarding.loops",
            LOOPS,
            "service.charged",
            CHARGED,
            "service.funds",
            FUNDS,
            "service.gudok.family",
            Source.article(
                    RU_OVERVIEW, "Если вы перейдете на любой тарифный план СМАРТ, то можете подключить услугу гудок"),
            "service.gudok.free-months",
            Source.article(RU_OVERVIEW, "В течение 1 месяца за услугу не снимается оплата"),
            "service.gudok.min-fee",
            Source.article(RU_OVERVIEW, "В последующие месяцы сумма составит от 50 рублей"),
            "service.paid",
            Source.article(RU_GENERAL, "отключение платных подписок, услуг"),
            "service.price-by-tariff",
            Source.article(
                    RU_GENERAL,
                    "Отключение/подключение услуг выполняется в соответствии с тарифом мобильной связи, "
                            + "используемым клиентом"));

    /** By the figure's name. */
    static final Map<String, Source> BELARUS = Map.of(
            "forwarding.charged-apart",
            Source.article(
                    BELARUS_ARTICLE,
                    "переадресованные вызовы оплачиваются отдельно (бесплатные минуты, предоставленные в рамках "
                            + "тарифного плана или дополнительных услуг, не расходуются)"),
            "forwarding.loops",
            LOOPS,
            "forwarding.targets",
            Source.article(BELARUS_ARTICLE, "на другой телефон или на почтовый ящик Голосовой/факсимильной почты"),
            "service.charged",
            CHARGED,
            "service.funds",
            FUNDS);

    private ServiceSources() {}
}
