package io.kabinet.examples.spendingreport;

import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.Movement;
import io.kabinet.core.detailing.usage.UsageAmount;
import io.kabinet.core.detailing.usage.UsageRecord;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** What rows come to, exactly, in three groupings; a row whose amount nobody states is counted, and is not a zero. */
final class Spending {

    private final CurrencyUnit currency;
    private final Map<String, Line> categories = new LinkedHashMap<>();
    private final Map<String, Line> months = new LinkedHashMap<>();
    private final Map<String, Line> directions = new LinkedHashMap<>();
    private long rows;
    private long withoutAmount;

    Spending(CurrencyUnit currency) {
        this.currency = currency;
    }

    void add(UsageRecord row) {
        rows++;
        Optional<UsageAmount> amount = row.gross();
        if (amount.isEmpty()) {
            withoutAmount++;
            return;
        }
        BigMoney sum = amount.get().toBigMoney();
        add(categories, row.category().text(), row.movement(), sum);
        add(months, YearMonth.from(row.local()).toString(), row.movement(), sum);
        add(directions, row.contact().direction().map(Direction::toString).orElse(""), row.movement(), sum);
    }

    private void add(Map<String, Line> lines, String key, Movement movement, BigMoney sum) {
        lines.merge(key, Line.of(key, movement, sum, currency), Line::plus);
    }

    long rows() {
        return rows;
    }

    /** The rows that are in each of the groupings. */
    long counted() {
        return rows - withoutAmount;
    }

    long withoutAmount() {
        return withoutAmount;
    }

    /** The dearest first. */
    List<Line> categories() {
        return sorted(categories, Comparator.comparing(Line::spent).reversed().thenComparing(Line::key));
    }

    List<Line> months() {
        return sorted(months, Comparator.comparing(Line::key));
    }

    List<Line> directions() {
        return sorted(directions, Comparator.comparing(Line::key));
    }

    /** The categories that money moved in this way, the dearest first. */
    List<Line> byCategory(Movement movement) {
        return categories().stream()
                .filter(line -> line.of(movement).isPositive())
                .toList();
    }

    private static List<Line> sorted(Map<String, Line> lines, Comparator<Line> order) {
        List<Line> all = new ArrayList<>(lines.values());
        all.sort(order);
        return all;
    }

    /** One line of a grouping. */
    record Line(String key, long rows, BigMoney income, BigMoney spent) {

        static Line of(String key, Movement movement, BigMoney sum, CurrencyUnit currency) {
            BigMoney none = BigMoney.zero(currency);
            return movement == Movement.INCOME ? new Line(key, 1, sum, none) : new Line(key, 1, none, sum);
        }

        Line plus(Line other) {
            return new Line(key, rows + other.rows, income.plus(other.income), spent.plus(other.spent));
        }

        BigMoney of(Movement movement) {
            return movement == Movement.INCOME ? income : spent;
        }
    }
}
