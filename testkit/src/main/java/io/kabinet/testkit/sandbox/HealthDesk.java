package io.kabinet.testkit.sandbox;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Says that somebody is there; nothing of the operator is looked at, and no fault meant for it is used up. */
final class HealthDesk implements Desk {

    private static final String PATH = "/health";
    private static final Answer UP = Answer.of(200, "application/json", "{\"status\":\"up\"}");

    @Override
    public boolean isFor(Asked asked) {
        return asked.path().filter(PATH::equals).isPresent();
    }

    @Override
    public Optional<Answer> against(Asked asked) {
        return asked.method().equals("GET") ? Optional.empty() : Optional.of(Answer.otherMethod("GET"));
    }

    @Override
    public CompletionStage<Answer> answer(Asked asked, byte[] body) {
        return CompletableFuture.completedFuture(UP);
    }
}
