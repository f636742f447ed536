package io.kabinet.mts.business.sandbox;

import io.kabinet.client.account.ReadAccount;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The numbers that the key gives a right to, and the accounts that they sit under. */
final class Numbers {

    private final List<Msisdn> all;
    private final Operator operator;

    Numbers(Set<Msisdn> all, Operator operator) {
        this.all = List.copyOf(all);
        this.operator = operator;
    }

    List<Msisdn> all() {
        return all;
    }

    /** A number as the dialect writes it, eleven digits; another is outside the rights of the key. */
    Msisdn of(String text) throws Refusal {
        return Optional.of(text)
                .filter(digits -> digits.matches("7[0-9]{10}"))
                .flatMap(Msisdn::maybe)
                .filter(all::contains)
                .orElseThrow(() -> new Refusal(Answer.NOT_PERMITTED));
    }

    /** The number of an account; the operator in memory gives every number one of its own. */
    Msisdn under(String account) throws Refusal {
        for (Msisdn each : all) {
            if (accountOf(each).text().equals(account)) {
                return each;
            }
        }
        throw new Refusal(Answer.NOT_PERMITTED);
    }

    AccountNumber accountOf(Msisdn number) throws Refusal {
        return operator.read(new ReadAccount(number)).number();
    }
}
