package io.kabinet.okhttp;

import io.kabinet.client.http.AnswerIntake;
import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.http.HttpPost;
import io.kabinet.client.http.OneBody;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * One post on its way through OkHttp.
 *
 * <p>Exceptions of OkHttp repeat addresses and what came; none goes further than here.
 */
final class OkHttpSending implements Callback {

    private static final int PIECE = 8_192;

    private final CompletableFuture<HttpEnd> end = new CompletableFuture<>();
    private final HttpPost post;

    OkHttpSending(HttpPost post) {
        this.post = post;
    }

    CompletableFuture<HttpEnd> end() {
        return end;
    }

    void start(OkHttpClient client) {
        OneBody body = post.body();
        if (body.isNone() && body.leave().isEmpty()) {
            end.complete(HttpFailure.STOPPED);
            return;
        }
        Request.Builder request = new Request.Builder()
                .url(post.address().toString())
                .method(post.method(), body.isNone() ? null : new LeavingBody(body));
        post.headers().forEach(request::header);
        Call call = client.newCall(request.header("Accept-Encoding", "identity").build());
        var unused = end.whenComplete((how, bug) -> letGo(how, call));
        call.enqueue(this);
        post.stop().onCancel(() -> end.complete(HttpFailure.STOPPED));
    }

    /** Cancelling closes the connection; where there was an answer it is left alone, for the next post. */
    private static void letGo(@Nullable HttpEnd how, Call call) {
        if (how instanceof HttpFailure) {
            call.cancel();
        }
    }

    @Override
    public void onFailure(Call call, IOException failure) {
        end.complete(failureOf(failure, HttpFailure.NOT_HTTP));
    }

    @Override
    public void onResponse(Call call, Response response) {
        try (response) {
            AnswerIntake intake = new AnswerIntake(response.code(), response.headers()::values, post.longestAnswer());
            if (intake.refusal().isEmpty()) {
                take(response.body(), intake);
            }
            end.complete(intake.end());
        } catch (IOException failure) {
            // In the body, what breaks the protocol is an end that came too early.
            end.complete(failureOf(failure, HttpFailure.CONNECTION_LOST));
        }
    }

    private static void take(ResponseBody body, AnswerIntake intake) throws IOException {
        BufferedSource source = body.source();
        long told = body.contentLength();
        byte[] piece = new byte[told > 0 && told < PIECE ? (int) told : PIECE];
        int length = source.read(piece);
        while (length >= 0 && intake.take(ByteBuffer.wrap(piece, 0, length))) {
            length = source.read(piece);
        }
    }

    private HttpFailure failureOf(IOException failure, HttpFailure brokenProtocol) {
        if (failure instanceof SSLException) {
            return HttpFailure.NO_TRUST;
        }
        if (failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || failure instanceof NoRouteToHostException
                || failure instanceof SocketTimeoutException) {
            return HttpFailure.NO_CONNECTION;
        }
        return failure instanceof ProtocolException ? brokenProtocol : HttpFailure.CONNECTION_LOST;
    }
}
