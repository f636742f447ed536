package io.kabinet.client.topup;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.topup.TopUpChannel;
import io.kabinet.core.account.topup.TopUpQuote;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Tops up on the terms that were seen; in market Russia.
 *
 * <p>On other terms it is refused as QUOTE_STALE, and nothing is paid. Of a card only a token goes over the wire, and it is
 * printed as its last four digits.
 *
 * @param of the number whose account it is
 * @param agreed what is agreed to, as it was told
 * @param from the card that pays, where a card pays and nowhere else; of a channel that this version does not know it is
 *     not told which
 * @param key what stands for the intent
 */
public record MakeTopUp(Msisdn of, TopUpQuote.Granted agreed, Optional<BankCard> from, RequestKey key)
        implements Change<TopUpMade> {

    private static final Set<TopUpChannel> CARDS = Set.of(TopUpChannel.BANK_CARD, TopUpChannel.OWN_BANK_CARD);

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if there is no card where one pays, or one where none does
     */
    public MakeTopUp {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(key, "key");
        TopUpChannel channel = agreed.order().channel();
        if (channel.isKnown() && CARDS.contains(channel) != from.isPresent()) {
            throw new IllegalArgumentException("a top-up by " + channel
                    + (from.isPresent() ? " is paid by no card" : " needs the card that pays"));
        }
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
