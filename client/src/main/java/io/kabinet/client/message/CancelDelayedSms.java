package io.kabinet.client.message;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.words.Names;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.ScheduledSms;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Cancels an SMS that has not been sent yet; in market Belarus.
 *
 * @param of the number
 * @param sms what the operator calls the SMS
 * @param key what stands for the intent
 */
public record CancelDelayedSms(Msisdn of, String sms, RequestKey key) implements Change<ScheduledSms> {

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if {@code sms} is blank
     */
    public CancelDelayedSms {
        Objects.requireNonNull(of, "of");
        Names.check("sms", sms);
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.BELARUS);
    }
}
