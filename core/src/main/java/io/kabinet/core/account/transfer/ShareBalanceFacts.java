package io.kabinet.core.account.transfer;

import java.util.Objects;

/**
 * All that a policy may ask before a balance is shared.
 *
 * <p>Only what the policy needs has to be known: the Belarusian default asks for the sender's balance alone. Immutable and
 * safe for use by several threads.
 *
 * @param from the number that sends, and what it has sent
 * @param to the number that receives, and what it has received
 * @param sender what is known of whoever sends
 */
public record ShareBalanceFacts(Party from, Party to, SenderFacts sender) {

    /** Checks that nothing is missing. */
    public ShareBalanceFacts {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(sender, "sender");
    }
}
