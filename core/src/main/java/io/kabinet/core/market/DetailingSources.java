package io.kabinet.core.market;

import io.kabinet.core.values.Source;
import java.util.Map;

/** Where the figures of detailings, documents and bills come from. */
final class DetailingSources {

    private static final String RUSSIAN_DETAILING =
            "полную детализацию совершенных звонков за последние полгода. При этом ему не придется платить";
    private static final String BELARUSIAN = "articles/belarus";
    private static final String TWO_DAYS = "заказанная детализация счета будет доступна в личном кабинете в течение 2 "
            + "дней с момента заказа для просмотра и сохранения";

    /** By the figure's name. */
    static final Map<String, Source> RUSSIA = Map.of(
            "detailing.last-months",
            Source.article("articles/ru-general", RUSSIAN_DETAILING),
            "detailing.last-months-days",
            Source.ownChoice(
                    "no source says; from the same day six months ago, or the last of a shorter month, to today"),
            "detailing.price",
            Source.article("articles/ru-general", RUSSIAN_DETAILING));

    /** By the figure's name; the price of an ordered report or document is not stated, so it has none. */
    static final Map<String, Source> BELARUS = Map.of(
            "bill-delivery.channels",
            Source.article(BELARUSIAN, "Как правило, доступна доставка только по электронной почте"),
            "bill-delivery.price",
            Source.article(BELARUSIAN, "Услуга доставки счетов является БЕСПЛАТНОЙ"),
            "detailing.closed-months",
            Source.article(BELARUSIAN, "только за 6 последних месяцев за исключением текущего"),
            "detailing.current-month-pause",
            Source.article(BELARUSIAN, "не более одного раза в сутки с момента последнего заказа"),
            "detailing.life",
            Source.article(BELARUSIAN, TWO_DAYS),
            "detailing.life-reading",
            Source.ownChoice(
                    "it can mean a life or a time to get ready; a life, as the words stand with reading and saving"),
            "document.detailed-bill-life",
            Source.article(BELARUSIAN, TWO_DAYS),
            "document.monthly-bill-months",
            Source.article(BELARUSIAN, "получить разовую доставку ежемесячного счета за последние 6 месяцев"),
            "document.prepayment-amount",
            Source.ownChoice("an invoice for nothing is none; above zero"));

    private DetailingSources() {}
}
