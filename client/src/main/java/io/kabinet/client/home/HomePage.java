package io.kabinet.client.home;

import io.kabinet.core.account.Account;
import io.kabinet.core.subscriber.Subscriber;
import java.util.Objects;
import java.util.Optional;

/**
 * What the home page shows: who one is, how the account stands, and the tariff.
 *
 * <p>All of it is of one moment. What the operator does not tell is absent, and not zero: a balance, debts and the state of
 * the number in the account, PIN and PUK in the subscriber.
 *
 * <p><b>Source:</b> «ФИО, название тарифного плана, номер телефона, лицевой счет, баланс, состояние номера (блокирован/не
 * блокирован), PIN и PUK коды»; «название вашего тарифного плана, размер абонентской платы».
 *
 * @param subscriber who has the number
 * @param account the account that pays for it
 * @param tariff the tariff, if the operator tells it
 */
public record HomePage(Subscriber subscriber, Account account, Optional<HomeTariff> tariff) {

    /** Checks that all are there. */
    public HomePage {
        Objects.requireNonNull(subscriber, "subscriber");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(tariff, "tariff");
    }
}
