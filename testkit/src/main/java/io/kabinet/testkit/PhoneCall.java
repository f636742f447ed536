package io.kabinet.testkit;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Secret;
import java.util.List;

/**
 * A call to a service number of the operator's: what a voice says, and what is typed on the keys; a talk goes on from the
 * latest step.
 *
 * <p>For example, {@code operator.phone(HANNA).calls("087021").types(Secret.of("1234"))}. It prints no password. Immutable and
 * safe for use by several threads.
 */
public final class PhoneCall {

    private final UssdScreen step;

    /** A voice says what a screen would show. */
    PhoneCall(UssdScreen step) {
        this.step = step;
    }

    /**
     * What the voice says.
     *
     * @return the text
     */
    public String heard() {
        return step.text();
    }

    /**
     * Whether the operator waits for keys.
     *
     * @return false once the talk is over
     */
    public boolean waits() {
        return step.waits();
    }

    /**
     * What was wrong with what was typed before.
     *
     * @return every reason; none if nothing was
     */
    public List<Reason> reasons() {
        return step.reasons();
    }

    /**
     * Types a password, which for a good one sets it.
     *
     * @param typed the password
     * @return the next step
     * @throws IllegalStateException if the operator does not wait for an answer
     */
    public PhoneCall types(Secret typed) {
        return new PhoneCall(step.replies(typed));
    }

    @Override
    public String toString() {
        return "PhoneCall[" + heard() + "]";
    }
}
