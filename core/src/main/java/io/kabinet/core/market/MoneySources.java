package io.kabinet.core.market;

import io.kabinet.core.values.Source;
import java.util.Map;

/** Where the figures of transfers, top-ups, auto-payments and the history of payments come from. */
final class MoneySources {

    private static final Source NO_OVERDRAFT =
            Source.ownChoice("no source says; only what is on the account can be sent");
    private static final Source DAYS_TO_TODAY =
            Source.ownChoice("the article only says «с» and «до»; any days up to today");

    /** By the figure's name; limits and fees are not stated, so they have none. */
    static final Map<String, Source> RUSSIA = Map.of(
            "auto-payment.amounts",
            Source.ownChoice("the article only says «настройка автоплатежа»; any amount above zero"),
            "auto-payment.schedules",
            Source.ownChoice("no source says; every day, week or month, the last day where a month has no such day"),
            "auto-payment.thresholds",
            Source.ownChoice("no source says; any balance, itself included"),
            "payments.period",
            DAYS_TO_TODAY,
            "top-up.amounts",
            Source.article("articles/ru-general", "пополнение действующего счета и интернета"),
            "top-up.fee-taken",
            Source.ownChoice("no source says; a fee that is not stated is paid on top, so what is paid in arrives"),
            "transfer.amounts",
            Source.article("articles/ru-general", "переводу денег со счета на счет или на банковскую карту"),
            "transfer.least-left",
            NO_OVERDRAFT,
            "voucher.length",
            Source.ownChoice("the article only says «активация карты оплаты»; as long as in Belarus"),
            "voucher.numbers",
            Source.ownChoice("no source says; any number of the market, as in Belarus"));

    /** By the figure's name; limits and fees are not stated, so they have none. */
    static final Map<String, Source> BELARUS = Map.of(
            "payments.period",
            DAYS_TO_TODAY,
            "share-balance.amounts",
            Source.article("articles/belarus", "разово пополнить баланс лицевого счёта выбранного вами абонента"),
            "share-balance.least-left",
            NO_OVERDRAFT,
            "share-balance.promised-payment",
            Source.ownChoice("no source forbids it; a balance may be shared while a promised payment is open"),
            "share-balance.regular",
            Source.article("articles/belarus", "регулярное (с периодичностью раз в день/неделю/месяц)"),
            "share-balance.to-self",
            Source.ownChoice("no source says; it must be another number"),
            "voucher.length",
            Source.article("articles/belarus", "ввести 14-значный PIN-код карты"),
            "voucher.numbers",
            Source.article("articles/belarus", "Активировать карту можно для любого введённого номера МТС"));

    private MoneySources() {}
}
