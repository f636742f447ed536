package io.kabinet.core.detailing;

import io.kabinet.core.internal.Words;
import java.util.List;

/**
 * What a row of a detailing is about.
 *
 * <p>An open value: a text that this version does not know is kept, and counts like any other. Immutable and safe for
 * use by several threads.
 *
 * <p><b>Source:</b> «статистика пополнений, расходов, звонков, интернет-соединений и сообщений», «о ваших звонках, SMS,
 * MMS и Интернет трафике».
 *
 * @param text record kind, such as {@code call}
 */
public record RecordKind(String text) {

    /** A call. */
    public static final RecordKind CALL = new RecordKind("call");

    /** An SMS. */
    public static final RecordKind SMS = new RecordKind("sms");

    /** An MMS. */
    public static final RecordKind MMS = new RecordKind("mms");

    /** A session of mobile internet. */
    public static final RecordKind INTERNET = new RecordKind("internet");

    /** Money that was paid in. */
    public static final RecordKind TOP_UP = new RecordKind("top_up");

    /** A service, paid once or regularly. */
    public static final RecordKind SERVICE = new RecordKind("service");

    private static final List<RecordKind> KNOWN = List.of(CALL, SMS, MMS, INTERNET, TOP_UP, SERVICE);

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public RecordKind {
        Words.check("record kind", text);
    }

    /**
     * Whether this version knows the record kind.
     *
     * @return false for a text that none of the constants has
     */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    @Override
    public String toString() {
        return text;
    }
}
