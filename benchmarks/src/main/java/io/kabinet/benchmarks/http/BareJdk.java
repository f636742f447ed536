package io.kabinet.benchmarks.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** The JDK's client as everybody makes it, with an executor of its own; the bytes are not read. */
final class BareJdk implements Reader {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    BareJdk(URI operator) {
        address = operator.resolve(PATH);
    }

    @Override
    public Object read() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", JSON)
                .header("Accept", ACCEPT)
                .POST(BodyPublishers.ofString(BODY))
                .build();
        return client.send(request, BodyHandlers.ofByteArray()).body();
    }
}
