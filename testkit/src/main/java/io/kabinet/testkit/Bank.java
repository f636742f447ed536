package io.kabinet.testkit;

import io.kabinet.core.account.BankCard;
import io.kabinet.core.values.Secret;
import java.util.HashSet;
import java.util.Set;

/** Who holds the cards: they pay as often as they are asked to, but for those of which a test says something else. */
final class Bank {

    private final Set<Secret> declined = new HashSet<>();

    boolean pays(BankCard card) {
        return !declined.contains(card.token());
    }

    void decline(BankCard card) {
        declined.add(card.token());
    }

    void accept(BankCard card) {
        declined.remove(card.token());
    }
}
