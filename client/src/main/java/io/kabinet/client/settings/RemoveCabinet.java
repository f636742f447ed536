package io.kabinet.client.settings;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Removes the cabinet for good, once the contract is terminated; in market Russia.
 *
 * <p>There are no terms to agree on, so there is no quote. The password, the sessions, the settings, limits and what was
 * still to be sent are gone with it, the operator's own books are not; who wants a cabinet again registers anew. The session that asked is over as well, so an answer that was lost can be looked
 * up only after that.
 *
 * <p><b>Source:</b> «Удаление ЛК возможно исключительно после того, как расторгнут договор».
 *
 * @param of the number
 * @param key what stands for the intent
 */
public record RemoveCabinet(Msisdn of, RequestKey key) implements Change<CabinetRemoved> {

    /** Checks that both are there. */
    public RemoveCabinet {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
