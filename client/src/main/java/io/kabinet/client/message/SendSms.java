package io.kabinet.client.message;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.ScheduledSms;
import io.kabinet.core.message.SmsWish;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Sends an SMS, at once or at a moment to come; in market Belarus.
 *
 * <p>What it costs no source says, so nothing is quoted.
 *
 * @param of the number, which it comes from
 * @param sms the SMS
 * @param key what stands for the intent
 */
public record SendSms(Msisdn of, SmsWish sms, RequestKey key) implements Change<ScheduledSms> {

    /** Checks that all are there. */
    public SendSms {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(sms, "sms");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.BELARUS);
    }
}
