package io.kabinet.okhttp;

import io.kabinet.client.http.OneBody;
import java.io.IOException;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Gives a body to OkHttp, which asks for it when there is a connection, TLS is through and the headers are written. */
final class LeavingBody extends RequestBody {

    private final OneBody body;

    LeavingBody(OneBody body) {
        this.body = body;
    }

    @Override
    public @Nullable MediaType contentType() {
        return null;
    }

    @Override
    public long contentLength() {
        return body.length();
    }

    /** So that OkHttp does not even try to send it again. */
    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        Optional<byte[]> bytes = body.leave();
        if (bytes.isEmpty()) {
            throw new IOException("this body leaves once");
        }
        sink.write(bytes.get());
    }
}
