package io.kabinet.client.home;

import io.kabinet.client.service.ServicesInUse;
import io.kabinet.core.account.Account;
import io.kabinet.core.subscriber.Subscriber;
import io.kabinet.core.tariff.allowance.Allowances;
import java.util.Objects;
import java.util.Optional;

/**
 * What the home page shows: who one is, how the account stands, the tariff, the services and what is left of packages.
 *
 * <p>All of it is of one moment. What the operator does not tell is absent, and not zero: a balance, debts and the state of
 * the number in the account, PIN and PUK in the subscriber. Services that are not told are absent too; a number that has
 * none has an empty list of them, and so with packages. What is closed while the number is blocked, such as the balance, is
 * not here either.
 *
 * <p><b>Source:</b> «ФИО, название тарифного плана, номер телефона, лицевой счет, баланс, состояние номера (блокирован/не
 * блокирован), PIN и PUK коды»; «название вашего тарифного плана, размер абонентской платы».
 *
 * @param subscriber who has the number
 * @param account the account that pays for it
 * @param tariff the tariff, if the operator tells it
 * @param services the services that the number has, if the operator tells them
 * @param allowances what is left of minutes, messages and traffic, if the operator tells it
 */
public record HomePage(
        Subscriber subscriber,
        Account account,
        Optional<HomeTariff> tariff,
        Optional<ServicesInUse> services,
        Optional<Allowances> allowances) {

    /** Checks that all are there. */
    public HomePage {
        Objects.requireNonNull(subscriber, "subscriber");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(tariff, "tariff");
        Objects.requireNonNull(services, "services");
        Objects.requireNonNull(allowances, "allowances");
    }
}
