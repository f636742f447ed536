package io.kabinet.core.subscriber;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who has a number with the operator.
 *
 * <p>{@link #toString()} masks the name, the number and the account. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «справочная информация об абоненте: ФИО, название тарифного плана, номер телефона, лицевой счет,
 * баланс, состояние номера (блокирован/не блокирован), PIN и PUK коды».
 *
 * @param name what the subscriber is called, if that is known
 * @param number the number
 * @param account the personal account that pays for the number
 * @param contract the contract that the number is served under
 * @param simCodes the PIN and the PUK of the SIM card, if the operator tells them
 */
public record Subscriber(
        Optional<PersonName> name,
        Msisdn number,
        AccountNumber account,
        Contract contract,
        Optional<SimCodes> simCodes) {

    /** Checks that nothing is missing. */
    public Subscriber {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(simCodes, "simCodes");
    }
}
