package io.kabinet.testkit.sandbox;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Whoever answers requests of one kind. */
interface Desk {

    /** Whether it is this one's to answer. */
    boolean isFor(Asked asked);

    /** What stands against a request before its body is read, or nothing. */
    Optional<Answer> against(Asked asked);

    /** What a request is answered with that nothing stood against. */
    CompletionStage<Answer> answer(Asked asked, byte[] body);
}
