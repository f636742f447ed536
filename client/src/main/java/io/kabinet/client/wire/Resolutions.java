package io.kabinet.client.wire;

import io.kabinet.client.operation.Resolution;

/** What an operator says of a key. */
final class Resolutions {

    private static final String DONE = "DONE";
    private static final String REFUSED = "REFUSED";
    private static final String FENCED = "FENCED";
    private static final String NOT_FOUND = "NOT_FOUND";

    private Resolutions() {}

    static <R> Shape<Resolution<R>> of(Shape<R> answer) {
        return new Shape<>(resolution -> write(resolution, answer), json -> read(json, answer));
    }

    private static <R> Json write(Resolution<R> resolution, Shape<R> answer) {
        return resolution.match(
                done -> state(DONE).and("answer", answer.write().apply(done)),
                reasons -> state(REFUSED).and("reasons", Reasons.write(reasons)),
                () -> state(FENCED),
                () -> state(NOT_FOUND));
    }

    private static <R> Resolution<R> read(Json json, Shape<R> answer) throws Unreadable {
        return switch (Values.needed(json, "state", Values::text)) {
            case DONE -> Resolution.done(Values.needed(json, "answer", answer.read()));
            case REFUSED -> Resolution.refused(Values.needed(json, "reasons", Reasons::read));
            case FENCED -> Resolution.fenced();
            case NOT_FOUND -> Resolution.notFound();
            default ->
                throw Unreadable.because("is none that this version knows").in("state");
        };
    }

    private static Json.Fields state(String state) {
        return Json.Fields.of("state", state);
    }
}
