package io.kabinet.testkit.wiremock;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** What WireMock is told at the place where it listens to its owner. */
final class Admin {

    private static final int PATIENCE = 30_000;

    private final URI base;

    Admin(URI base) {
        String text = base.toString();
        this.base = URI.create((text.endsWith("/") ? text : text + "/") + "__admin/");
    }

    /** Whether WireMock did as it was told. */
    boolean tell(String method, String path, byte[] json) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) base.resolve(path).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            connection.setRequestMethod(method);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(json);
            }
            int status = connection.getResponseCode();
            connection.disconnect();
            return status >= 200 && status < 300;
        } catch (IOException e) {
            throw new UncheckedIOException("WireMock cannot be reached at " + base, e);
        }
    }
}
