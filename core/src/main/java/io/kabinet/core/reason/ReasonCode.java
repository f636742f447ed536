package io.kabinet.core.reason;

/**
 * A stable code of why something is so; each room of the library has an enum of its own.
 *
 * <p>Codes are part of the API: they stand in logs, in partners' databases and on the wire. One is never renamed. A code
 * that several rooms have means the same in all of them, with the same figures and the same text.
 */
public interface ReasonCode {

    /**
     * The code itself, in capitals.
     *
     * @return for example {@code BELOW_MINIMUM}
     */
    String name();
}
