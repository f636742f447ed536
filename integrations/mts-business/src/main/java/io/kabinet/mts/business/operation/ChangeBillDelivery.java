package io.kabinet.mts.business.operation;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;

/**
 * Has the bills of an account sent by e-mail as PDF, or elsewhere, or no longer; experimental, for it is known from copied
 * documentation alone.
 *
 * <p>How the operator tells what deliveries there are is not known, so that nothing can be read back: confirmed is what the
 * status of its event says is completed, and whatever was taken without an event ends as unknown. For example, {@code
 * ChangeBillDelivery.begin(number, account, new EmailAddress("bills@example.com"), key)}.
 *
 * @param of a number of the account
 * @param account the account
 * @param what what is to be done
 * @param to where the bills are sent
 * @param standing what the operator calls the delivery that there is; empty if one is to begin
 * @param key what stands for the intent; it does not reach the operator, who knows no keys
 */
public record ChangeBillDelivery(
        Msisdn of,
        AccountNumber account,
        Action what,
        EmailAddress to,
        Optional<BillDeliveryId> standing,
        RequestKey key)
        implements Change<EventId> {

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if a delivery is to begin that has an id, or another one has none
     */
    public ChangeBillDelivery {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(key, "key");
        if (standing.isPresent() == (what == Action.BEGIN)) {
            throw new IllegalArgumentException("standing must be there unless a delivery is to begin: " + what);
        }
    }

    /**
     * Has the bills sent.
     *
     * @param of a number of the account
     * @param account the account
     * @param to where the bills are sent
     * @param key what stands for the intent
     * @return the operation
     */
    public static ChangeBillDelivery begin(Msisdn of, AccountNumber account, EmailAddress to, RequestKey key) {
        return new ChangeBillDelivery(of, account, Action.BEGIN, to, Optional.empty(), key);
    }

    /** What is done to a delivery. */
    public enum Action {
        /** There was none of this kind, and it begins. */
        BEGIN,
        /** It goes elsewhere from now on. */
        MOVE,
        /** It ends. */
        END
    }
}
