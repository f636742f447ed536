package io.kabinet.benchmarks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Apache HttpClient with a connection for each caller; the bytes are not read. */
final class BareApache implements Reader {

    private static final int CONNECTIONS = 16;

    private final CloseableHttpClient client = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(CONNECTIONS)
                    .setMaxConnTotal(CONNECTIONS)
                    .build())
            .build();
    private final URI address;

    BareApache(URI operator) {
        address = operator.resolve(PATH);
    }

    @Override
    public Object read() throws IOException {
        HttpPost request = new HttpPost(address);
        request.setHeader("Authorization", "Bearer " + TOKEN);
        request.setHeader("Accept", ACCEPT);
        request.setEntity(new StringEntity(BODY, ContentType.APPLICATION_JSON));
        return client.execute(request, response -> EntityUtils.toByteArray(response.getEntity()));
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
