package io.kabinet.examples.passwordform;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.Texts;
import io.kabinet.examples.console.Words;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The form: asks the policy after each keystroke, which costs it nothing, and says the answer to a person.
 *
 * @param rules what it works by
 * @param texts what core says
 * @param words what the form says itself
 * @param out where it says it
 */
record Form(Rules rules, Texts texts, Words words, PrintStream out) {

    /** Types a text character by character; what is on the screen hides all but the last one. */
    void type(String text) {
        int length = text.codePointCount(0, text.length());
        boolean wasGood = false;
        for (int end = 0, typed = 1; end < text.length(); typed++) {
            int last = text.codePointAt(end);
            end += Character.charCount(last);
            List<Reason> missing = rules.policy().violationsIn(text.substring(0, end), rules.login());
            String screen = "•".repeat(typed - 1) + shown(last) + " ".repeat(length - typed);
            out.println("  " + screen + "  " + said(missing, wasGood));
            wasGood = missing.isEmpty();
        }
    }

    /** Advises on a password's age, as of some moments. */
    void advise(Instant changedAt, List<Instant> moments) {
        rules.age()
                .ifPresentOrElse(
                        policy -> moments.forEach(now -> out.println("  " + texts.say(now) + "  "
                                + words.of("age." + policy.of(changedAt, now, rules.zone())))),
                        () -> out.println("  " + words.of("age.no-advice")));
    }

    private String said(List<Reason> missing, boolean wasGood) {
        return missing.isEmpty()
                ? words.of(wasGood ? "still-good" : "good")
                : missing.stream().map(texts::of).collect(Collectors.joining(" · "));
    }

    /** The character, unless a terminal could take it for an order. */
    private static String shown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> "?";
            case Character.SPACE_SEPARATOR -> "␣";
            default -> Character.toString(character);
        };
    }
}
