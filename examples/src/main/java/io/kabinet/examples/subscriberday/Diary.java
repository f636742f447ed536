package io.kabinet.examples.subscriberday;

import io.kabinet.client.operation.Outcome;
import io.kabinet.core.reason.Language;
import io.kabinet.core.reason.Texts;
import io.kabinet.examples.console.Words;
import io.kabinet.testkit.OperatorClock;
import java.io.PrintStream;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes down what came of each step, with the operator's time.
 *
 * @param texts core's texts
 * @param words the story's words
 * @param clock the operator's clock
 * @param out where to
 */
record Diary(Texts texts, Words words, OperatorClock clock, PrintStream out) {

    static Diary in(Language language, OperatorClock clock, PrintStream out) {
        return new Diary(Texts.in(language, clock.getZone()), Words.beside(SubscriberDay.class, language), clock, out);
    }

    void chapter(String key) {
        out.println(words.of("chapter." + key));
    }

    /** Notes an outcome of which nothing more is to be said than that it was confirmed. */
    <R> Outcome<R> note(String step, Outcome<R> outcome) {
        return note(step, outcome, "done", value -> Stream.of());
    }

    /** Notes an outcome; if it was confirmed, with some figures of the receipt. */
    <R> Outcome<R> note(String step, Outcome<R> outcome, String receipt, Function<R, Stream<?>> figures) {
        String answer = outcome.match(
                confirmed -> said(receipt, figures.apply(confirmed.value())),
                rejected -> texts.of(rejected.reasons()).replace("\n", "; "),
                notSent -> words.of("not-sent", notSent.why().cause()),
                unknown -> words.of("unknown", unknown.why().cause()));
        out.println("  " + texts.say(clock.instant()) + "  " + words.of("step." + step) + ": " + answer);
        return outcome;
    }

    private String said(String receipt, Stream<?> figures) {
        return words.of("receipt." + receipt, figures.map(texts::say).toArray());
    }
}
