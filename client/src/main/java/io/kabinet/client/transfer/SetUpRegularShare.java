package io.kabinet.client.transfer;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Has a balance shared with another number every day, week or month, on the terms that were seen; in market Belarus.
 *
 * <p>The first time is the first one of the timetable after it was set up; nothing is made up for. If the terms are no longer
 * those, nothing is set up: QUOTE_STALE, which tells both.
 *
 * @param of the number that sends
 * @param wish how much, with which number, and when
 * @param agreed the terms of the quote
 * @param key what stands for the intent
 */
public record SetUpRegularShare(Msisdn of, RegularShare wish, Agreement agreed, RequestKey key)
        implements Change<StandingShare> {

    /** Checks that all are there. */
    public SetUpRegularShare {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(wish, "wish");
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.BELARUS);
    }
}
