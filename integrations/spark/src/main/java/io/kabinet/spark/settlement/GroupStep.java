package io.kabinet.spark.settlement;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;

/**
 * Tells what comes of rows that must be looked at together.
 *
 * <p>Rows that belong to nothing are looked at one by one, as they are asked for: a file may have any number of them, and lines that are
 * no rows may all be alike.
 */
abstract class GroupStep implements FlatMapGroupsFunction<String, Row, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<Terms> terms;

    GroupStep(Broadcast<Terms> terms) {
        this.terms = terms;
    }

    /** All that is to be said of rows that have something in common. */
    abstract Iterator<Row> tell(Terms known, Iterator<Row> rows);

    @Override
    public final Iterator<Row> call(String key, Iterator<Row> rows) {
        Terms known = terms.value();
        return Tables.isOfLostRows(key) ? new OneByOne(known, rows) : tell(known, rows);
    }

    private final class OneByOne implements Iterator<Row> {

        private final Terms known;
        private final Iterator<Row> rows;
        private Iterator<Row> said = Collections.emptyIterator();

        OneByOne(Terms known, Iterator<Row> rows) {
            this.known = known;
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            while (!said.hasNext() && rows.hasNext()) {
                said = tell(known, Collections.singleton(rows.next()).iterator());
            }
            return said.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return said.next();
        }
    }
}
