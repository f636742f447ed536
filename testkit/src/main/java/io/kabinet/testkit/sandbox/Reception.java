package io.kabinet.testkit.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes requests in, has them answered by the first desk that they are for, and never waits with a thread in hand. */
final class Reception extends Handler.Abstract {

    private final Doorman doorman;
    private final List<Desk> desks;
    private final Limits limits;

    Reception(Doorman doorman, List<Desk> desks, Limits limits) {
        this.doorman = doorman;
        this.desks = List.copyOf(desks);
        this.limits = limits;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        HttpFields headers = request.getHeaders();
        Asked asked =
                Asked.of(request.getMethod(), request.getHttpURI().getPathQuery(), name -> headers.getValuesList(name));
        Visit visit = new Visit(request, response, callback);
        Desk desk = desks.stream().filter(one -> one.isFor(asked)).findFirst().orElseThrow();
        Optional<Answer> against = doorman.letsIn(asked) ? desk.against(asked) : Optional.of(Answer.FORBIDDEN);
        if (against.isEmpty() && request.getLength() > limits.bodyBytes()) {
            against = Optional.of(Answer.TOO_LONG);
        }
        if (against.isPresent()) {
            visit.give(against.get());
        } else {
            read(request, desk, asked, visit);
        }
        return true;
    }

    private void read(Request request, Desk desk, Asked asked, Visit visit) {
        // An answer that is kept back may take longer than a connection may be idle; a body may not.
        request.addIdleTimeoutListener(timeout -> false);
        var unused = Body.of(request, limits)
                .handle((body, failure) -> body != null
                        ? desk.answer(asked, body)
                        : CompletableFuture.completedFuture(Body.unread(failure)))
                .thenCompose(answer -> answer)
                .whenComplete(visit::end);
    }
}
