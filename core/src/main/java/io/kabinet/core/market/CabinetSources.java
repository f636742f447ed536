package io.kabinet.core.market;

import io.kabinet.core.values.Source;
import java.util.Map;

/** Where the figures of linked numbers, of linked social accounts and of SMS come from. */
final class CabinetSources {

    private static final String RU_GENERAL = "articles/ru-general";

    private static final Source ONE_PERSON = Source.article(
            RU_GENERAL,
            "В ЛК можно добавлять несколько номеров, если они зарегистрированы на одного человека в одном российском"
                    + " регионе");

    /** By the figure's name; how many numbers can be linked is not stated, so it has none. */
    static final Map<String, Source> RUSSIA = Map.of(
            "link.owner",
            ONE_PERSON,
            "link.region",
            ONE_PERSON,
            "link.service",
            Source.article(
                    RU_GENERAL, "На каждом из номеров следует подключить бесплатную услугу «Управление номерами»"),
            "link.nesting",
            Source.ownChoice("no source says; a linked number has no numbers of its own, so that no chain leads on"),
            "link.switching",
            Source.ownChoice("no source says; what was asked for a link is asked again whenever one switches"),
            "social.number",
            Source.article(RU_GENERAL, "Перед началом работы следует указать для привязки номер телефона"),
            "social.open-while-locked",
            Source.article(
                    RU_GENERAL,
                    "В такой ситуации есть еще один вариант входа в учетную запись. Он предусматривает использование"
                            + " аккаунта социальной сети"));

    /** By the figure's name; how far ahead an SMS can be sent is not stated, so it has none. */
    static final Map<String, Source> BELARUS = Map.of(
            "sms.delay",
            Source.article(
                    "articles/belarus",
                    "отправить SMS на указанный номер телефона и выбрать срок отложенной отправки при необходимости"));

    private CabinetSources() {}
}
