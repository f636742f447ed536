package io.kabinet.testkit.layers;

import io.kabinet.client.KabinetClient;
import io.kabinet.client.KabinetClientBuilder;
import io.kabinet.client.operation.Attempt;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Read;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.operation.Why;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Ticker;
import io.kabinet.client.transport.Transport;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.List;
import java.util.Optional;

/** A small thing to ask for: a number per subscriber, which can be read, added to and guessed at. */
final class Tally {

    static final Msisdn ANNA = Msisdn.of("79000000001");
    static final Msisdn BORIS = Msisdn.of("375330000002");
    static final RequestKey KEY = RequestKey.of("order-42");
    static final Reason NO = new Reason("TALLY_IS_FULL", List.of());

    static final Show SHOW = new Show(ANNA);
    static final Add ADD = new Add(ANNA, 5, KEY);
    static final Guess GUESS = new Guess(ANNA, Secret.of("1234"));

    static final Session OLD = session(ANNA, "old");
    static final Session FRESH = session(ANNA, "fresh");

    private Tally() {}

    record Show(Msisdn of) implements Read<Integer> {}

    record Add(Msisdn of, int amount, RequestKey key) implements Change<Integer> {}

    record Guess(Msisdn of, Secret guess) implements Attempt<Integer> {}

    static Session session(Msisdn of, String token) {
        return new Session(of, Secret.of(token), Optional.of(Secret.of("renews " + token)));
    }

    /** A client without chance in its waits. */
    static KabinetClientBuilder client(Transport operator, Ticker ticker) {
        return KabinetClient.over(operator).ticker(ticker).random(() -> 0);
    }

    static <R> Outcome<R> notSent(Why.Cause cause) {
        return Outcome.notSent(Why.of(cause));
    }

    static Outcome<Integer> unknown(Why.Cause cause) {
        return Outcome.unknown(SHOW, Why.of(cause));
    }
}
