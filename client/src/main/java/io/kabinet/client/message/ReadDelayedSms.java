package io.kabinet.client.message;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Read;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.ScheduledSms;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for the SMS that were not to be sent at once, page by page; in market Belarus.
 *
 * <p>Those that were sent or cancelled since are among them; each says where it stands.
 *
 * @param of the number
 * @param from where the page begins; the first one without
 */
public record ReadDelayedSms(Msisdn of, Optional<Cursor> from) implements Read<Page<ScheduledSms>> {

    /** Checks that both are there. */
    public ReadDelayedSms {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(from, "from");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.BELARUS);
    }
}
