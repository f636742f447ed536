package io.kabinet.mts.business;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.RowAmount;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.mts.business.operation.AccountRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rows of a statement. */
final class Usages {

    private static final int DECIMALS = 4;

    private Usages() {}

    /** The rows of one number, under their name or bare; most say whose they are, and nobody pays for those of another. */
    static List<DetailingRecord> rows(Tree answer, Msisdn of) throws Unreadable {
        List<DetailingRecord> rows = new ArrayList<>();
        for (Tree usage : answer.bareOr("Usages")) {
            if (usage.text("msisdn").filter(whose -> !isOf(whose, of)).isPresent()) {
                throw new Unreadable("a row of another number");
            }
            rows.add(row(usage, new Features(usage)));
        }
        return rows;
    }

    private static boolean isOf(String whose, Msisdn of) {
        return Msisdn.maybe(whose).filter(of::equals).isPresent();
    }

    /** The rows of several numbers, each with its own. */
    static List<AccountRow> accountRows(Tree answer) throws Unreadable {
        List<AccountRow> rows = new ArrayList<>();
        for (Tree usage : answer.bareOr("Usages")) {
            rows.add(new AccountRow(usage.text("msisdn").flatMap(Msisdn::maybe), row(usage, new Features(usage))));
        }
        return rows;
    }

    private static DetailingRecord row(Tree usage, Features features) throws Unreadable {
        String type = usage.text("type").orElse("");
        return new DetailingRecord(
                Moscow.read(usage, "date").orElseThrow(() -> new Unreadable("a row without its moment")),
                kind(type, features),
                new ChargeCategory(Texts.plain(features.text("categoryId"))
                        .or(() -> Texts.plain(Optional.of(type)))
                        .orElse("other")),
                contact(features),
                usage(features),
                amount(usage, type, features));
    }

    /** A payment to the account stands in the statement of each of its numbers, and is no cost of any. */
    private static boolean isIncome(String type, Features features) {
        return type.equals("income")
                || features.text("categoryId").filter("payment"::equals).isPresent();
    }

    private static RecordKind kind(String type, Features features) {
        if (isIncome(type, features)) {
            return RecordKind.TOP_UP;
        }
        String event = features.text("networkEvent").orElse("").toLowerCase(Locale.ROOT);
        return switch (event) {
            case "call" -> RecordKind.CALL;
            case "sms" -> RecordKind.SMS;
            case "mms" -> RecordKind.MMS;
            case "traffic", "data", "gprs" -> RecordKind.INTERNET;
            case "", "other" -> isCall(features) ? RecordKind.CALL : RecordKind.SERVICE;
            default -> new RecordKind(Texts.plain(event));
        };
    }

    /** What is of no kind and has seconds is a call if it has a number; holding a call has neither. */
    private static boolean isCall(Features features) {
        return features.unit().filter("SECOND"::equals).isPresent()
                && features.text("calledMsisdn")
                        .filter(peer -> peer.matches("\\+?[0-9]{3,}"))
                        .isPresent();
    }

    private static Contact contact(Features features) {
        Optional<Direction> direction = features.text("direction").flatMap(letter -> switch (letter) {
            case "I" -> Optional.of(Direction.IN);
            case "O" -> Optional.of(Direction.OUT);
            default -> Optional.empty();
        });
        Optional<Peer> peer = Texts.plain(features.text("calledMsisdn"))
                .filter(text -> text.length() <= Peer.LONGEST)
                .map(Peer::of);
        return new Contact(peer, direction);
    }

    private static Usage usage(Features features) throws Unreadable {
        String name = features.unit().orElse("");
        Unit unit = switch (name) {
            case "SECOND", "MINUTE" -> Unit.SECONDS;
            case "BYTE" -> Unit.BYTES;
            default -> Unit.PIECES;
        };
        int each = name.equals("MINUTE") ? 60 : 1;
        return new Usage(
                quantity(features.amount("factUnits"), unit, each),
                quantity(features.amount("numberOfUnits"), unit, each));
    }

    private static Quantity quantity(Optional<BigDecimal> count, Unit unit, int each) {
        return count.filter(known -> known.signum() >= 0)
                .map(known -> Quantity.of(
                        Math.multiplyExact(
                                known.setScale(0, RoundingMode.CEILING).longValueExact(), (long) each),
                        unit))
                .orElseGet(() -> Quantity.notStated(unit));
    }

    /** The sign means nothing; what has more decimals than a row can have is rounded to them. */
    private static RowAmount amount(Tree usage, String type, Features features) throws Unreadable {
        BigDecimal amount = usage.amount("amount")
                .orElseThrow(() -> new Unreadable("a row without its amount"))
                .abs();
        BigDecimal short4 = amount.scale() > DECIMALS ? amount.setScale(DECIMALS, RoundingMode.HALF_UP) : amount;
        return isIncome(type, features)
                ? RowAmount.received(Rubles.exact(short4))
                : RowAmount.spent(Rubles.exact(short4));
    }

    /** The characteristics of a row: under a name in either case, as fields or as pairs. */
    private static final class Features {

        private final Tree all;
        private final List<Tree> pairs;

        Features(Tree usage) {
            Tree big = usage.at("Characteristics");
            String name = big.isThere() ? "Characteristics" : "characteristics";
            this.all = usage.at(name);
            this.pairs = usage.each(name);
        }

        Optional<String> text(String name) {
            return find(name).text();
        }

        Optional<BigDecimal> amount(String name) throws Unreadable {
            return find(name).amount();
        }

        /** The name of the unit is written in two ways. */
        Optional<String> unit() {
            return text("factUnitCode")
                    .or(() -> text("factUnitsCode"))
                    .or(() -> text("unitOfMeasureCode"))
                    .map(unit -> unit.toUpperCase(Locale.ROOT));
        }

        private Tree find(String name) {
            Tree pair = Tree.named(pairs, name).at("value");
            return pair.isThere() ? pair : all.at(name);
        }
    }
}
