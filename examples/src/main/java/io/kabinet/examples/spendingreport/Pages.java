package io.kabinet.examples.spendingreport;

import io.kabinet.examples.console.Words;
import io.kabinet.examples.spendingreport.Spending.Line;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.BigMoney;

/** Prints groupings as tables, each with its total; amounts are exact: with two decimals, or with as many as they have. */
final class Pages {

    private static final int DECIMALS = 2;
    private static final int OF_ROWS = 4;
    private static final int KEY = 52;
    private static final int FIGURE = 16;

    private final PrintStream out;
    private final Words words;

    Pages(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    void table(String heading, List<Line> lines) {
        row(words.of(heading), words.of("rows"), words.of("income"), words.of("spent"));
        for (Line line : lines) {
            row(line.key().isEmpty() ? words.of("none") : name(line.key()), line);
        }
        lines.stream().reduce(Line::plus).ifPresent(total -> row(words.of("total"), total));
        out.print('\n');
    }

    private String name(String key) {
        return switch (key) {
            case "in", "out" -> words.of(key);
            default -> key;
        };
    }

    private void row(String name, Line line) {
        row(name, Long.toString(line.rows()), plain(line.income()), plain(line.spent()));
    }

    private void row(String name, String rows, String income, String spent) {
        int missing = Math.max(0, KEY - name.codePointCount(0, name.length()));
        out.print(name + " ".repeat(missing) + right(rows) + right(income) + right(spent) + '\n');
    }

    private static String right(String figure) {
        return " ".repeat(Math.max(1, FIGURE - figure.length())) + figure;
    }

    static String plain(BigMoney amount) {
        BigDecimal exact = amount.getAmount().stripTrailingZeros();
        int decimals = exact.scale() <= DECIMALS ? DECIMALS : Math.max(OF_ROWS, exact.scale());
        return exact.setScale(decimals).toPlainString();
    }
}
