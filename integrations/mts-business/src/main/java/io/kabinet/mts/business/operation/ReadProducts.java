package io.kabinet.mts.business.operation;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import java.util.List;
import java.util.Objects;

/**
 * Asks for the services or blocks of a number, or for those that it could have.
 *
 * <p>Where the operator does not tell the tariff, a connected service named «Ежемесячная плата …» does.
 *
 * @param of the number
 * @param kind services or blocks
 * @param which those that it has, or those that it could have
 */
public record ReadProducts(Msisdn of, ProductKind kind, ProductSet which) implements Read<List<Product>> {

    /** Checks that all are there. */
    public ReadProducts {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(which, "which");
    }
}
