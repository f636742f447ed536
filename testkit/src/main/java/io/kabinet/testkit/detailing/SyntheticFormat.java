package io.kabinet.testkit.detailing;

import io.kabinet.client.detailing.file.DetailingFormat;

/** The formats in which a synthetic detailing is written, and about how many bytes a row takes in each. */
public enum SyntheticFormat {
    /** The answer of the business interface; 440 bytes. */
    USAGES_JSON(DetailingFormat.USAGES_JSON),
    /** The XML of 2015; 165 bytes. */
    XML_2015(DetailingFormat.XML),
    /** The XML of 2026; 85 bytes. */
    XML_2026(DetailingFormat.XML),
    /** One JSON object on each line; 200 bytes. */
    NDJSON(DetailingFormat.NDJSON),
    /** A table; 95 bytes. */
    CSV(DetailingFormat.CSV);

    private final DetailingFormat format;

    SyntheticFormat(DetailingFormat format) {
        this.format = format;
    }

    /**
     * The format in which it is read.
     *
     * @return the format
     */
    public DetailingFormat format() {
        return format;
    }
}
