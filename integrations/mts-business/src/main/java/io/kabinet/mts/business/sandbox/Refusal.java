package io.kabinet.mts.business.sandbox;

/** An answer that is given instead of the one that was meant. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Answer answer;

    Refusal(Answer answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
