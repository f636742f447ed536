package io.kabinet.examples.subscriberday;

import io.kabinet.client.KabinetClient;
import io.kabinet.client.identity.Captcha;
import io.kabinet.client.identity.CaptchaAnswer;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.InMemoryOperator;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What all chapters share.
 *
 * @param operator the operator
 * @param client a client of it
 * @param cast who is in the story
 * @param diary where what came of each step is written
 */
record Day(InMemoryOperator operator, KabinetClient client, Cast cast, Diary diary) {

    void later(Duration time) {
        operator.clock().advance(time);
    }

    /** A key of its own for each intent; a repetition of the same intent would take the same key. */
    RequestKey key(String intent) {
        return RequestKey.of("story-" + intent);
    }

    /** Does something, and if the operator first wants a picture read, reads it and does it again. */
    <R> Outcome<R> withPicture(
            String what, Msisdn number, Supplier<Outcome<R>> bare, Function<CaptchaAnswer, Outcome<R>> answered) {
        Outcome<R> outcome = bare.get();
        if (!wantsPicture(outcome)) {
            return outcome;
        }
        diary.note(what, outcome);
        Captcha captcha = client.registration().captcha(number);
        return answered.apply(captcha.answer(operator.lettersOf(captcha)));
    }

    private static <R> boolean wantsPicture(Outcome<R> outcome) {
        return outcome.match(
                confirmed -> false,
                rejected -> rejected.reasons().equals(List.of(Reason.of(RequestReason.CAPTCHA_REQUIRED))),
                notSent -> false,
                unknown -> false);
    }
}
