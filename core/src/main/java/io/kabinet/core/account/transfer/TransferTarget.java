package io.kabinet.core.account.transfer;

import io.kabinet.core.account.BankCard;
import io.kabinet.core.subscriber.AccountNumber;
import java.util.Objects;

/**
 * Where money is sent to: another account or a bank card.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface TransferTarget {

    /**
     * Another account.
     *
     * @param account its number
     */
    record ToAccount(AccountNumber account) implements TransferTarget {

        /** Checks that there is one. */
        public ToAccount {
            Objects.requireNonNull(account, "account");
        }
    }

    /**
     * A bank card.
     *
     * @param card the card
     */
    record ToCard(BankCard card) implements TransferTarget {

        /** Checks that there is one. */
        public ToCard {
            Objects.requireNonNull(card, "card");
        }
    }
}
