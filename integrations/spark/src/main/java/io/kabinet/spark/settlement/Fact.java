package io.kabinet.spark.settlement;

import io.kabinet.partner.Cells;
import io.kabinet.partner.RowRefused;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** One row of an input, its cells called by their columns. */
final class Fact implements Cells {

    /** What stands for bytes that are not UTF-8. */
    static final char NOT_UTF_8 = '\uFFFD';

    private final Row row;
    private final Kind kind;
    private final List<String> cells;

    private Fact(Row row) {
        this.row = row;
        this.kind = Kind.called(row.getString(0));
        this.cells = row.getList(1);
    }

    /** A row in the shape {@link Shapes#FACT}. */
    static Fact of(Row row) {
        return new Fact(row);
    }

    Kind kind() {
        return kind;
    }

    List<String> cells() {
        return cells;
    }

    /** Where the row stood: its file, if that is known. */
    String place() {
        return row.getString(2);
    }

    /** The line as it stands in the file, if it is no row. */
    @Nullable
    String raw() {
        return row.getString(3);
    }

    @Override
    public String text(String column) {
        return cells.get(kind.place(column));
    }

    /** Refuses what is no row, or is not UTF-8. */
    void check() throws RowRefused {
        if (raw() != null) {
            throw new RowRefused(RowRefused.WHOLE_ROW, "has not the columns of its file");
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).indexOf(NOT_UTF_8) >= 0) {
                throw new RowRefused(kind.columns().get(i), "is not UTF-8");
            }
        }
    }

    /** A key that rows of one order share. */
    static String orderKey(String partner, String order) {
        return partner + '\n' + order;
    }

    /** The row, on its way to others of the key. */
    Row onwardsTo(String key) {
        return RowFactory.create(key, row);
    }
}
