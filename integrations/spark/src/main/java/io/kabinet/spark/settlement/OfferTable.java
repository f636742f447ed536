package io.kabinet.spark.settlement;

import io.kabinet.core.market.Rulebook;
import io.kabinet.core.reason.Language;
import io.kabinet.core.reason.Texts;
import io.kabinet.partner.PartnerOffers;
import io.kabinet.partner.RowRefused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The offers, brought together on the driver: those that hold, and what is wrong with the others. */
final class OfferTable {

    private final List<List<String>> taken = new ArrayList<>();
    private final Emitted refusals;
    private long read;
    private long refused;
    private long repeated;

    private OfferTable(Rulebook rulebook) {
        refusals = new Emitted(Texts.in(Language.ENGLISH, rulebook.zone()), rulebook.zone());
    }

    /** Reads offers in an order of their own: which of two that contradict each other holds must not depend on how they came. */
    static OfferTable of(Rulebook rulebook, Dataset<Row> table) {
        List<Fact> facts = new ArrayList<>();
        table.toLocalIterator().forEachRemaining(row -> facts.add(Fact.of(row)));
        facts.sort(Comparator.comparing(fact -> String.join("\n", fact.cells())));
        OfferTable offers = new OfferTable(rulebook);
        PartnerOffers rows = PartnerOffers.with(Terms.cashback(rulebook));
        Set<List<String>> seen = new HashSet<>();
        for (Fact fact : facts) {
            offers.read++;
            if (seen.add(List.copyOf(fact.cells()))) {
                offers.take(fact, rows);
            } else {
                offers.repeated++;
            }
        }
        return offers;
    }

    private void take(Fact fact, PartnerOffers rows) {
        try {
            fact.check();
            rows.add(fact);
            taken.add(List.copyOf(fact.cells()));
        } catch (RowRefused refusal) {
            refused++;
            refusals.refused(fact, refusal);
        }
    }

    List<List<String>> taken() {
        return taken;
    }

    /** The refusals, in the shape {@link Shapes#EMITTED}. */
    List<Row> refusals() {
        List<Row> rows = new ArrayList<>();
        refusals.rows().forEachRemaining(rows::add);
        return rows;
    }

    RowAccount account() {
        return new RowAccount(Kind.OFFERS.word(), read, taken.size(), 0, repeated, refused);
    }
}
