package io.kabinet.mts.business.sandbox;

import java.util.Optional;
import java.util.function.Function;

/** Has a request answered: a token at the root of the host, all else below the API. */
record Reception(Gate gate, Desks desks) implements Function<Asked, Answer> {

    private static final String API = " /b2b/v1";

    @Override
    public Answer apply(Asked asked) {
        if (asked.what().equals("POST /token")) {
            return gate.token(asked);
        }
        Optional<Answer> against = gate.against(asked);
        if (against.isPresent()) {
            return against.get();
        }
        Optional<Wicket> page = desks.find(asked.what().replaceFirst(API, " "));
        try {
            return asked.what().contains(API) && page.isPresent()
                    ? page.get().answer(asked)
                    : Answer.refused(401, "1002", "API not found");
        } catch (Refusal refusal) {
            return refusal.answer();
        } catch (IllegalArgumentException e) {
            return Answer.invalid("not valid"); // a text that none of the library's values may have
        }
    }
}
