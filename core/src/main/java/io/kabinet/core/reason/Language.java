package io.kabinet.core.reason;

/** A language that the texts are written in, complete in each. */
public enum Language {
    /** Russian. */
    RUSSIAN("ru"),
    /** Belarusian. */
    BELARUSIAN("be"),
    /** English. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The language's code.
     *
     * @return two letters of ISO 639-1
     */
    public String code() {
        return code;
    }
}
