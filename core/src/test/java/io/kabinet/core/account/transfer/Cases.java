package io.kabinet.core.account.transfer;

import static io.kabinet.core.testing.Rubles.rub;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** Invented numbers, and short ways to ask. */
final class Cases {

    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    static final Instant NOW = Instant.parse("2026-03-01T07:00:00Z");

    static final Msisdn ANNA = Msisdn.of("375330000001");
    static final Msisdn BORIS = Msisdn.of("375330000002");
    static final Msisdn VERA = Msisdn.of("79000000001");
    static final Msisdn GLEB = Msisdn.of("79000000002");

    static final SenderFacts PERSON =
            new SenderFacts(Optional.empty(), Optional.of("Образец"), Optional.of(true), Optional.of(false));
    static final Party FROM = Party.of(VERA).in("Самара").having(List.of());
    static final Party TO = Party.of(GLEB).in("Самара").having(List.of());

    private Cases() {}

    static Money byn(String amount) {
        return Money.parse("BYN " + amount);
    }

    /** From a person in Russia with so much on the account to another one of the same region. */
    static ShareBalanceFacts with(String balance) {
        return new ShareBalanceFacts(FROM, TO, PERSON.withBalance(rub(balance)));
    }

    static List<Movement> times(int count, String amount) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Movement(NOW.minusSeconds(60L * i), rub(amount)))
                .toList();
    }

    static TransferDecision.Granted granted(TransferDecision decision) {
        return decision.match(granted -> granted, refused -> {
            throw new AssertionError("refused: " + refused.reasons());
        });
    }

    /** No reasons if it is granted. */
    static List<Reason> against(TransferDecision decision) {
        return decision.match(granted -> List.of(), TransferDecision.Refused::reasons);
    }
}
