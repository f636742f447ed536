package io.kabinet.client.detailing.file;

import java.io.IOException;
import java.util.Objects;

/**
 * A file cannot be read, or not any further.
 *
 * <p>All rows before the place were handed out, so whoever has taken them knows that they are not all. The message says
 * what is wrong and where, never what stands there.
 */
public final class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient FilePosition position;

    UnreadableFile(Fault fault, FilePosition position) {
        super(fault.words + ", after " + position);
        this.fault = Objects.requireNonNull(fault, "fault");
        this.position = Objects.requireNonNull(position, "position");
    }

    /**
     * What is wrong.
     *
     * @return the fault
     */
    public Fault fault() {
        return fault;
    }

    /**
     * How far it was read.
     *
     * @return the last row and the place behind it
     */
    public FilePosition position() {
        return position;
    }

    /** What is wrong with a file. */
    public enum Fault {
        /** It ends before its end. */
        CUT_SHORT("the file ends in the middle"),
        /** Its bytes are not in its encoding. */
        WRONG_ENCODING("the file is not in its encoding"),
        /** It has a document type, which could hold entities; none is ever read. */
        DOCTYPE("the file has a document type or an unknown entity"),
        /** It breaks the rules of XML, JSON or CSV. */
        NOT_WELL_FORMED("the file is not well-formed"),
        /** It holds something else than a detailing, an error page perhaps. */
        NOT_A_DETAILING("the file is no detailing in this format");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }
}
