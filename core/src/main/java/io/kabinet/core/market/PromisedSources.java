package io.kabinet.core.market;

import io.kabinet.core.promised.PromisedPaymentPolicy;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Source.Grade;
import java.time.YearMonth;
import java.util.Map;

/** Where the figures of promised payments, of debts and of the removal of a cabinet come from. */
final class PromisedSources {

    private static final String RUSSIAN_AMOUNTS = "Сумма обещанного платежа может быть от 50 до 800 рублей";
    private static final String DEBT_BLOCKS = "Если задолженность не будет погашена до указанной даты, номер телефона "
            + "будет заблокирован до момента полного погашения задолженности";

    private static final Source ONE_AT_A_TIME = Source.document(
            "retellings/promised-payment-one-at-a-time", Grade.SECONDARY_AGREED, YearMonth.of(2026, 11));
    private static final Source SAME_TIME =
            Source.ownChoice("no source says at which time of day; at that at which it was taken");

    /** By the figure's name. */
    static final Map<String, Source> RUSSIA = Map.of(
            "cabinet.removal",
            Source.article(
                    "articles/ru-general", "Удаление ЛК возможно исключительно после того, как расторгнут договор"),
            "promised.debt-on-other-numbers",
            Source.article("articles/ru-overview", "Но вы не должны иметь задолженности по другим номерам"),
            "promised.fee",
            PromisedPaymentPolicy.RUSSIA.fee().source(),
            "promised.max-active",
            ONE_AT_A_TIME,
            "promised.max-amount",
            Source.article("articles/ru-overview", RUSSIAN_AMOUNTS),
            "promised.min-amount",
            Source.article("articles/ru-overview", RUSSIAN_AMOUNTS),
            "promised.term",
            PromisedPaymentPolicy.RUSSIA.term().source(),
            "promised.term-end",
            SAME_TIME);

    /** By the figure's name; the least that may be borrowed is not stated, so it has none. */
    static final Map<String, Source> BELARUS = Map.of(
            "debt.due-day",
            Source.ownChoice(
                    "«до указанной даты» does not say; the named day still counts, in the subscriber's favour"),
            "debt.promised-payment",
            Source.ownChoice("no source says; a promised payment is lent money and repays nothing"),
            "debt.unblocked-by",
            Source.article("articles/belarus", DEBT_BLOCKS),
            "promised.fee",
            PromisedPaymentPolicy.BELARUS.fee().source(),
            "promised.max-active",
            ONE_AT_A_TIME,
            "promised.max-amount",
            Source.article("articles/belarus", "На странице можно пополнить баланс на сумму до 5 белорусских рублей"),
            "promised.term",
            PromisedPaymentPolicy.BELARUS.term().source(),
            "promised.term-end",
            SAME_TIME);

    private PromisedSources() {}
}
