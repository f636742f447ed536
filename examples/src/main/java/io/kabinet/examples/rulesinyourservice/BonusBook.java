package io.kabinet.examples.rulesinyourservice;

import io.kabinet.core.bonus.BonusEntry;
import io.kabinet.core.bonus.BonusLedger;
import io.kabinet.core.bonus.BonusLot;
import io.kabinet.core.bonus.GiftTerms;
import io.kabinet.core.bonus.LotPart;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Points;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The points of each number; an entry once written is never changed, so only new ones are added. */
final class BonusBook extends Book<BonusLedger> {

    BonusBook(Database database) {
        super(database, "bonus");
    }

    @Override
    BonusLedger read(Rows rows, long number) throws SQLException {
        List<BonusEntry> entries = new ArrayList<>();
        for (int place : rows.read(
                "select place from bonus_entry where number = ? order by place", row -> row.number("place"), number)) {
            entries.add(entry(rows, number, place));
        }
        return BonusLedger.of(entries);
    }

    @Override
    void write(Rows rows, long number, BonusLedger seen, BonusLedger next) throws SQLException {
        List<BonusEntry> entries = next.entries();
        for (int place = seen.entries().size(); place < entries.size(); place++) {
            BonusEntry entry = entries.get(place);
            rows.change(
                    "insert into bonus_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    number,
                    place,
                    entry.kind().name(),
                    entry.key(),
                    entry.about(),
                    entry.at(),
                    entry.gift().map(gift -> gift.from().digits()),
                    entry.gift().map(gift -> gift.to().digits()),
                    entry.gift().flatMap(GiftTerms::claimableBefore));
            writeParts(rows, number, place, entry.parts());
        }
    }

    private static void writeParts(Rows rows, long number, int entry, List<LotPart> parts) throws SQLException {
        for (int place = 0; place < parts.size(); place++) {
            LotPart part = parts.get(place);
            rows.change(
                    "insert into bonus_part values (?, ?, ?, ?, ?, ?, ?)",
                    number,
                    entry,
                    place,
                    part.lot().entry(),
                    part.lot().part(),
                    part.lot().lapsesAt(),
                    part.points().count());
        }
    }

    private static BonusEntry entry(Rows rows, long number, int place) throws SQLException {
        List<LotPart> parts = rows.read(
                "select * from bonus_part where number = ? and entry = ? order by place",
                BonusBook::part,
                number,
                place);
        return rows.first(
                        "select * from bonus_entry where number = ? and place = ?",
                        row -> new BonusEntry(
                                BonusEntry.Kind.valueOf(row.text("kind")),
                                row.maybeText("request"),
                                row.text("about"),
                                parts,
                                row.moment("at"),
                                gift(row)),
                        number,
                        place)
                .orElseThrow();
    }

    private static Optional<GiftTerms> gift(Row row) throws SQLException {
        return row.has("gift_from")
                ? Optional.of(new GiftTerms(
                        new Msisdn(row.big("gift_from")),
                        new Msisdn(row.big("gift_to")),
                        row.maybeMoment("gift_until")))
                : Optional.empty();
    }

    private static LotPart part(Row row) throws SQLException {
        return new LotPart(
                new BonusLot(row.number("lot_entry"), row.number("lot_part"), row.maybeMoment("lapses_at")),
                Points.of(row.big("points")));
    }
}
