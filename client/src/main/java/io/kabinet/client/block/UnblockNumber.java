package io.kabinet.client.block;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.NumberBlock;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Undoes a block.
 *
 * <p>That of a lost SIM is not undone by whoever came in with nothing but that SIM: through the network, or with a code or
 * password that was sent to the number.
 *
 * @param of the number
 * @param kind which block
 * @param key what stands for the intent
 */
public record UnblockNumber(Msisdn of, BlockKind kind, RequestKey key) implements Change<NumberBlock> {

    /** Checks that all are there. */
    public UnblockNumber {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
    }
}
