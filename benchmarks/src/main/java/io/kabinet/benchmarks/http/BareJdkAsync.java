package io.kabinet.benchmarks.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutionException;

/** The JDK's client as everybody makes it, asked by its asynchronous door and waited for; the bytes are not read. */
final class BareJdkAsync implements Reader {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    BareJdkAsync(URI operator) {
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
        try {
            return client.sendAsync(request, BodyHandlers.ofByteArray()).get().body();
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }
}
