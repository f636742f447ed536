package io.kabinet.client.detailing.file;

import io.kabinet.client.detailing.file.CategoryMonth.Total;
import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Movement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;

/** Sums rows up by category and month, without making an object of any of them. */
final class CategoryMonths {

    private static final int MONTHS = 12;

    private final Map<ChargeCategory, Months> categories = new HashMap<>();

    void add(RowDraft row, ChargeCategory category) {
        Months months = categories.get(category);
        if (months == null) {
            months = new Months();
            categories.put(category, months);
        }
        months.of(row.time.year * MONTHS + row.time.month - 1, row.movement).add(row);
    }

    /** By month, in each of them by category, spending before income. */
    List<CategoryMonth> all(CurrencyUnit currency) {
        List<CategoryMonth> all = new ArrayList<>();
        categories.forEach((category, months) -> months.cells.forEach((key, cell) -> {
            YearMonth month = YearMonth.of(cell.month / MONTHS, cell.month % MONTHS + 1);
            Total gross = new Total(cell.gross.total(currency), cell.gross.notStated());
            Total net = new Total(cell.net.total(currency), cell.net.notStated());
            all.add(new CategoryMonth(category, month, cell.movement, cell.rows, gross, net));
        }));
        all.sort(Comparator.comparing(CategoryMonth::month)
                .thenComparing(entry -> entry.category().text())
                .thenComparing(CategoryMonth::movement, Comparator.reverseOrder()));
        return List.copyOf(all);
    }

    private static final class Months {

        private final Map<Integer, Cell> cells = new HashMap<>();
        private Cell last = new Cell(-1, Movement.SPENDING);

        /** Rows of one month stand together, mostly. */
        Cell of(int month, Movement movement) {
            if (last.month != month || last.movement != movement) {
                int key = month * 2 + (movement == Movement.INCOME ? 1 : 0);
                last = cells.computeIfAbsent(key, absent -> new Cell(month, movement));
            }
            return last;
        }
    }

    private static final class Cell {

        private final int month;
        private final Movement movement;
        private final Sum gross = new Sum();
        private final Sum net = new Sum();
        private long rows;

        Cell(int month, Movement movement) {
            this.month = month;
            this.movement = movement;
        }

        void add(RowDraft row) {
            rows++;
            gross.add(row.gross, false);
            net.add(row.net, false);
        }
    }
}
