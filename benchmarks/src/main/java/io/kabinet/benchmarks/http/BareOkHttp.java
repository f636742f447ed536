package io.kabinet.benchmarks.http;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** OkHttp; the bytes are not read. */
final class BareOkHttp implements Reader {

    private static final MediaType MEDIA_TYPE = MediaType.get(JSON);

    private final OkHttpClient client = new OkHttpClient();
    private final String address;

    BareOkHttp(URI operator) {
        address = operator.resolve(PATH).toString();
    }

    @Override
    public Object read() throws IOException {
        Request request = new Request.Builder()
                .url(address)
                .header("Authorization", "Bearer " + TOKEN)
                .header("Accept", ACCEPT)
                .post(RequestBody.create(BODY.getBytes(StandardCharsets.UTF_8), MEDIA_TYPE))
                .build();
        try (Response response = client.newCall(request).execute()) {
            return response.body().bytes();
        }
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
