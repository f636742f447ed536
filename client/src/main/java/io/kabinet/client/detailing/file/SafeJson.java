package io.kabinet.client.detailing.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.kabinet.client.detailing.file.UnreadableFile.Fault;
import java.io.CharConversionException;
import java.io.IOException;

/** Jackson's tokens, with limits on what one of them may take. */
final class SafeJson {

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 64;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_TEXT)
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private SafeJson() {}

    /** What is wrong, of an exception whose message could repeat the file. */
    static Fault faultOf(IOException e, boolean cut) {
        boolean encoding = e instanceof CharConversionException
                || String.valueOf(e.getMessage()).startsWith("Invalid UTF-8");
        if (encoding) {
            return Fault.WRONG_ENCODING;
        }
        return cut || e instanceof JsonEOFException ? Fault.CUT_SHORT : Fault.NOT_WELL_FORMED;
    }
}
