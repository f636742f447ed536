package io.kabinet.testkit.sandbox;

import io.kabinet.client.wire.Reply;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** One request that waits for its answer, which it gets once. */
record Visit(Request request, Response response, Callback callback) {

    private static final int NO_CONTENT = 204;

    void end(@Nullable Answer answer, @Nullable Throwable bug) {
        if (answer != null) {
            give(answer);
        } else {
            callback.failed(bug);
        }
    }

    void give(Answer answer) {
        if (answer.isSilence()) {
            request.getConnectionMetaData().getConnection().getEndPoint().close();
            callback.failed(new IOException("closed on purpose"));
            return;
        }
        Reply reply = answer.reply();
        response.setStatus(reply.status());
        HttpFields.Mutable headers = response.getHeaders();
        answer.headers().forEach(headers::put);
        if (reply.status() != NO_CONTENT) {
            headers.put(HttpHeader.CONTENT_TYPE, reply.contentType());
            headers.put(HttpHeader.CONTENT_LENGTH, reply.body().length);
        }
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        response.write(true, ByteBuffer.wrap(reply.body()), callback);
    }
}
