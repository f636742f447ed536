package io.kabinet.core.market;

import io.kabinet.core.values.Source;
import java.util.Map;

/** Where the figures of changes of tariff, of favourite numbers and of limits come from. */
final class TariffSources {

    private static final Source REMAINS =
            Source.ownChoice("no source says that what is left of packages stays; the warning is on the safe side");
    private static final Source REGION =
            Source.ownChoice("no source says so; a tariff that is for one region is for nobody else");
    private static final Source NO_WAY_BACK = Source.article(
            "articles/belarus",
            "вы не сможете вернуться на действующий тарифный план, поскольку тарифный план был закрыт для подключения и "
                    + "перехода");

    /** By the figure's name; the fee comes with each tariff, and when a change takes effect is not stated. */
    static final Map<String, Source> RUSSIA = Map.of(
            "limit.kinds",
            Source.article(
                    "articles/ru-general",
                    "устанавливать и отключать лимиты на использование количества расходуемых минут и смс"),
            "limit.period",
            Source.ownChoice("no source says for which period a limit is; the calendar month, as tariffs are billed"),
            "tariff-change.closed-target",
            NO_WAY_BACK,
            "tariff-change.acknowledgement",
            NO_WAY_BACK,
            "tariff-change.region",
            REGION,
            "tariff-change.remains",
            REMAINS);

    /** By the figure's name; how many favourite numbers there may be comes with each tariff. */
    static final Map<String, Source> BELARUS = Map.of(
            "favourite.own-number",
            Source.ownChoice("no source says so; a favourite number is for calls to others"),
            "favourite.repeated-number",
            Source.ownChoice(
                    "no source says so; a number that is on the list twice takes two places and gains nothing"),
            "tariff-change.acknowledgement",
            NO_WAY_BACK,
            "tariff-change.closed-target",
            NO_WAY_BACK,
            "tariff-change.region",
            REGION,
            "tariff-change.remains",
            REMAINS);

    private TariffSources() {}
}
