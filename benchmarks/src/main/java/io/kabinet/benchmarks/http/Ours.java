package io.kabinet.benchmarks.http;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.client.http.HttpTransportBuilder;
import io.kabinet.client.transport.Session;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.okhttp.OkHttpSender;
import java.net.URI;
import java.util.Optional;
import okhttp3.OkHttpClient;

/** Ours with all its layers: deadline, session, retry, and an answer that is read down to the kopeck. */
final class Ours implements Reader {

    private final KabinetClient client;
    private final Kabinet anna;

    Ours(URI operator) {
        this(HttpTransport.to(operator));
    }

    private Ours(HttpTransportBuilder transport) {
        client = KabinetClient.over(transport.allowPlainLoopback().build()).build();
        anna = client.resume(new Session(Msisdn.of(NUMBER), Secret.of(TOKEN), Optional.empty()));
    }

    /** The same over another sender. */
    static Ours onDefaultExecutor(URI operator) {
        return new Ours(HttpTransport.to(operator).sender(new DefaultExecutorSender()));
    }

    /** The same over OkHttp. */
    static Ours overOkHttp(URI operator) {
        return new Ours(HttpTransport.to(operator).sender(OkHttpSender.with(new OkHttpClient())));
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
