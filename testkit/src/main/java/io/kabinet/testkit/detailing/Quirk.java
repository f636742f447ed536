package io.kabinet.testkit.detailing;

/** What real files do now and then, and synthetic ones do if asked to. */
public enum Quirk {
    /** A byte order mark comes first. */
    BYTE_ORDER_MARK,
    /** Attributes or fields stand in another order in every row. */
    ANY_ORDER,
    /** Some rows are of a kind that nobody has seen before. */
    UNKNOWN_KINDS,
    /** Some rows stand there twice, and mean two events. */
    TWINS,
    /** One row of a hundred has a field that cannot be read. */
    SPOILED_ROWS,
    /** JSON of the business interface is an array alone. */
    BARE_ARRAY,
    /** The characteristics in that JSON are an array of names and values. */
    CHARACTERISTICS_AS_ARRAY
}
