package io.kabinet.spark.settlement;

/** What became of rows that are told by their number alone. */
final class Became {

    /** They took part. */
    static final String TAKEN = "taken";

    /** They said nothing that another had not said. */
    static final String REPEATED = "repeated";

    /** They could not be taken. */
    static final String QUARANTINED = "quarantined";

    private Became() {}
}
