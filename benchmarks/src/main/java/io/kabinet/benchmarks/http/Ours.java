package io.kabinet.benchmarks.http;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.client.transport.Session;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.net.URI;
import java.util.Optional;

/** Ours with all its layers: deadline, session, retry, and an answer that is read down to the kopeck. */
final class Ours implements Reader {

    private final KabinetClient client;
    private final Kabinet anna;

    Ours(URI operator) {
        client = KabinetClient.over(
                        HttpTransport.to(operator).allowPlainLoopback().build())
                .build();
        anna = client.resume(new Session(Msisdn.of(NUMBER), Secret.of(TOKEN), Optional.empty()));
    }

    @Override
    public Object read() {
        return anna.account().balance();
    }

    @Override
    public void close() {
        client.close();
    }
}
