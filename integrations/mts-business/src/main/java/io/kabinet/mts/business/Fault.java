package io.kabinet.mts.business;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an answer says of a failure, in any of the operator's envelopes.
 *
 * @param code what the operator wrote, a number or text
 * @param saysSo whether there is a text with it, without which a code within a good answer means nothing
 */
record Fault(Optional<String> code, boolean saysSo) {

    static final Fault NONE = new Fault(Optional.empty(), false);

    private static final List<String> CODES = List.of("errorCode", "code", "error");
    private static final List<String> TEXTS = List.of("errorMessage", "message", "description", "error_description");

    /** What is safe to repeat: short, plain, and no number of a phone or account. */
    private static final Pattern PLAIN = Pattern.compile("(?!.*[0-9]{7})[A-Za-z0-9_.-]{1,64}");

    /** A fault within an answer; {@link #NONE} if there is none. */
    static Fault in(Tree answer) {
        Tree envelope = answer.at("fault").isObject() ? answer.at("fault") : answer;
        Optional<String> code = first(envelope, CODES);
        boolean text = first(envelope, TEXTS).isPresent();
        return new Fault(code.filter(known -> PLAIN.matcher(known).matches()), text && code.isPresent());
    }

    /** Whether an answer with a good status is a refusal all the same; an order of a document answers 200 and OK. */
    boolean spoils() {
        return saysSo
                && code.filter(known -> known.equals("0") || known.matches("2[0-9][0-9]"))
                        .isEmpty();
    }

    private static Optional<String> first(Tree envelope, List<String> names) {
        return names.stream().flatMap(name -> envelope.text(name).stream()).findFirst();
    }
}
