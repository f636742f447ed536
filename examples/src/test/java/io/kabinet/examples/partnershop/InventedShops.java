package io.kabinet.examples.partnershop;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes the files that come with the example: five shops, all of them invented.
 *
 * <p>The files are checked against this; to change them, change this and run {@link #main} from the repository's root.
 */
final class InventedShops {

    static final Path RESOURCES = Path.of("examples/src/main/resources/io/kabinet/examples/partnershop");

    private static final long SEED = 20260105;
    private static final int ORDERS_PER_SHOP = 64;
    private static final OffsetDateTime START = OffsetDateTime.of(2026, 1, 5, 9, 0, 0, 0, ZoneOffset.ofHours(3));
    private static final String SPLIT = "toys,1;stationery,1.5;crafts,1.9;garden,1.2";

    static final String OFFERS_HEADER = "partner_id,contract_from,contract_to,valid_from,valid_to,category,excluded,"
            + "customer_kind,promo_code,percent,fixed_amount,currency,min_order,max_rate,monthly_cap,payout_days,"
            + "rounding,stage,base\n";
    static final String ORDERS_HEADER = "partner_id,subscriber_ref,order_id,position_id,category,unit_price,quantity,"
            + "discount,delivery,vat,currency,promo_code,customer_kind,ordered_at\n";
    static final String EVENTS_HEADER =
            "partner_id,order_id,position_id,event_id,state,amount,quantity,currency,occurred_at,reason\n";
    static final String STATEMENT_HEADER = "partner_id,order_id,position_id,reward,currency,state\n";

    private final Random chance = new Random(SEED);
    private final StringBuilder orders = new StringBuilder(ORDERS_HEADER);
    private final StringBuilder events = new StringBuilder(EVENTS_HEADER);
    private int eventId;

    /** The files' texts. */
    record Made(String offers, String orders, String events, String statement) {}

    /** Writes the files into the sources. */
    public static void main(String[] args) throws IOException {
        Made made = make();
        Files.createDirectories(RESOURCES);
        Files.writeString(RESOURCES.resolve("offers.csv"), made.offers());
        Files.writeString(RESOURCES.resolve("orders.csv"), made.orders());
        Files.writeString(RESOURCES.resolve("events.csv"), made.events());
        Files.writeString(RESOURCES.resolve("statement.csv"), made.statement());
    }

    static Made make() {
        InventedShops shops = new InventedShops();
        shops.handPicked();
        for (int i = 0; i < ORDERS_PER_SHOP; i++) {
            for (InventedShop shop : InventedShop.values()) {
                shops.order(shop, i);
            }
        }
        String offers = offers();
        String statement = statement(PlainReckoning.of(offers, shops.orders.toString(), shops.events.toString()));
        return new Made(offers, shops.orders.toString(), shops.events.toString(), statement);
    }

    private static String offers() {
        StringBuilder offers = new StringBuilder(OFFERS_HEADER);
        String lavka = "severnaya-lavka,2025-01-01,,";
        offers.append(lavka).append(",,,false,,,5,,RUB,,,,,,,\n");
        offers.append(lavka).append(",,books,false,,,10,,RUB,,,,,,,\n");
        offers.append(lavka).append(",,kitchen,false,,,25,,RUB,,,,,,,\n");
        offers.append(lavka).append("2026-01-01,2026-12-31,sale,false,,,30,,RUB,,,,,,,\n");
        offers.append(lavka).append(",,subscription,false,,,,300.00,RUB,,,,4,,,\n");
        offers.append(lavka).append(",,gift-cards,true,,,,,,,,,,,,\n");
        String igr = "gorod-igr,2025-06-01,2027-05-31,";
        offers.append(igr).append(",,,false,,,4,,RUB,,,,5,HALF_UP,PER_LINE,PAID\n");
        offers.append(igr).append(",,,false,new,,7,,RUB,,,,5,HALF_UP,PER_LINE,PAID\n");
        offers.append(igr).append("2026-03-01,2026-05-31,,false,,SPRING,12.5,,RUB,,,,5,HALF_UP,PER_LINE,PAID\n");
        String sad = "dom-i-sad,2026-01-01,2026-12-31,";
        offers.append(sad).append(",,,false,,,2.3,,RUB,,,,3-4,DOWN,ON_TOTAL,PAID\n");
        for (String rate : SPLIT.split(";", -1)) {
            offers.append(lavka)
                    .append(",,")
                    .append(rate.replace(",", ",false,,,"))
                    .append(",,RUB,,,,,,,\n");
            offers.append(igr)
                    .append(",,")
                    .append(rate.replace(",", ",false,,,"))
                    .append(",,RUB,,,,5,HALF_UP,PER_LINE,PAID\n");
            offers.append(sad)
                    .append(",,")
                    .append(rate.replace(",", ",false,,,"))
                    .append(",,RUB,,,,3-4,DOWN,ON_TOTAL,PAID\n");
        }
        offers.append("lugovaya-apteka,2025-01-01,,,,,false,,,8,,RUB,500.00,20,300.00,3,,,PAID_NET_OF_VAT\n");
        offers.append("yasnaya-ferma,2026-01-01,2026-03-31,,,,false,,,6,,RUB,,,,,HALF_EVEN,,PAID_WITH_DELIVERY\n");
        offers.append("yasnaya-ferma,2026-05-01,,,,,false,,,7,,RUB,,,,,HALF_EVEN,,PAID_WITH_DELIVERY\n");
        return offers.toString();
    }

    /** Orders that show one thing each. */
    private void handPicked() {
        String noon = ",2026-02-02T12:00:00+03:00\n";
        orders.append("severnaya-lavka,sub-0001,N-999-25,1,kitchen,999.99,1,,,,RUB,,")
                .append(noon);
        orders.append("severnaya-lavka,sub-0001,N-999-30,1,sale,999.99,1,,,,RUB,,")
                .append(noon);
        orders.append("severnaya-lavka,sub-0002,N-FIXED,1,subscription,799.00,1,,,,RUB,,")
                .append(noon);
        orders.append("severnaya-lavka,sub-0002,N-GIFT,1,gift-cards,3000.00,1,,,,RUB,,")
                .append(noon);
        orders.append("severnaya-lavka,sub-0003,N-FREE,1,books,0.00,1,,,,RUB,,").append(noon);
        orders.append("severnaya-lavka,sub-0003,N-BYN,1,books,40.00,1,,,,BYN,,").append(noon);
        fiveLines("severnaya-lavka", "N-FIVE", noon);
        fiveLines("gorod-igr", "G-FIVE", noon);
        fiveLines("dom-i-sad", "D-FIVE", noon);
        orders.append("yasnaya-ferma,sub-0004,Y-GAP,1,milk,500.00,2,,150.00,,RUB,,,2026-04-15T12:00:00+03:00\n");
        orders.append("lugovaya-apteka,sub-0005,A-SMALL,1,care,499.99,1,,,83.33,RUB,,")
                .append(noon);
        String day = "2026-02-0";
        event("severnaya-lavka", "N-999-25", "", "approved", "", "", day + "3T10:00:00+03:00", "");
        event("severnaya-lavka", "N-999-25", "", "reward_received", "", "", day + "4T10:00:00+03:00", "");
        event("severnaya-lavka", "N-999-25", "1", "paid", "249.99", "", day + "8T10:00:00+03:00", "");
        event("severnaya-lavka", "N-999-30", "", "approved", "", "", day + "3T10:00:00+03:00", "");
        event("severnaya-lavka", "N-999-30", "", "approved", "", "", day + "3T10:00:00+03:00", "");
    }

    private void fiveLines(String partner, String order, String end) {
        String[] lines = {"toys,153.30", "stationery,18.41", "crafts,22.86", "crafts,16.73", "garden,45.72"};
        for (int i = 0; i < lines.length; i++) {
            orders.append(partner + ",," + order + ',' + (i + 1) + ',' + lines[i] + ",1,,,,RUB,," + end);
        }
    }

    private void order(InventedShop shop, int number) {
        String id = shop.prefix + (1001 + number);
        OffsetDateTime at =
                START.plusHours(number * 62L).plusMinutes(chance.nextInt(600)).plusSeconds(shop.id.length());
        String subscriber =
                chance.nextInt(10) == 0 ? "" : String.format(Locale.ROOT, "sub-%04d", 1 + chance.nextInt(24));
        boolean spring = shop == InventedShop.GOROD_IGR && chance.nextInt(4) == 0;
        boolean isNew = shop == InventedShop.GOROD_IGR && chance.nextInt(4) == 0;
        int positions = 1 + (chance.nextInt(3) == 0 ? 1 + chance.nextInt(3) : 0);
        boolean sure = !shop.id.equals("yasnaya-ferma") || at.getMonthValue() != 4;
        List<InventedLine> lines = new ArrayList<>();
        for (int position = 1; position <= positions; position++) {
            InventedLine line = InventedLine.of(shop, position, chance);
            sure &= !line.category().equals("gift-cards") && line.unitPrice().compareTo(new BigDecimal("700")) > 0;
            lines.add(line);
            orders.append(String.join(
                            ",",
                            shop.id,
                            subscriber,
                            id,
                            Integer.toString(position),
                            line.asCells(),
                            "RUB",
                            spring ? "SPRING" : "",
                            isNew ? "new" : "",
                            at.toString().replace("Z", "+03:00")))
                    .append('\n');
        }
        fate(shop.id, id, lines, at, sure);
    }

    /** What becomes of an order; only orders that surely get cashback are paid. */
    private void fate(String partner, String order, List<InventedLine> lines, OffsetDateTime at, boolean sure) {
        int kind = chance.nextInt(20);
        InventedLine last = lines.get(lines.size() - 1);
        String position = Integer.toString(lines.size());
        if (kind < 3) {
            return;
        }
        if (kind == 3) {
            event(partner, order, "", "declined", "", "", day(at, 4), "отменён, до отправки");
            return;
        }
        if (kind == 4) {
            String pieces = last.quantity() > 1 ? "1" : "";
            String amount = pieces.isEmpty() ? last.half() : "";
            event(partner, order, position, "partly_redeemed", amount, pieces, day(at, 6), "");
        } else {
            event(partner, order, "", "approved", "", "", day(at, 5), "");
        }
        if (kind < 8) {
            if (kind == 6) {
                event(partner, order, "", "pending", "", "", day(at, 7), "проверка");
            }
            return;
        }
        event(partner, order, "", "reward_received", "", "", day(at, 12), "");
        if (kind == 8) {
            event(partner, order, "", "pending", "", "", day(at, 13), "проверка");
            event(partner, order, "", "approved", "", "", day(at, 15), "");
        }
        if (kind == 9) {
            event(partner, order, position, "returned", "", last.quantity() > 1 ? "1" : "", day(at, 14), "не подошло");
        }
        if (sure && kind > 11) {
            event(partner, order, "", "paid", "", "", day(at, 16), "");
            if (kind == 12) {
                event(partner, order, position, "returned", "", "", day(at, 25), "брак");
            }
            if (kind == 13) {
                event(partner, order, "", "declined", "", "", day(at, 26), "возврат всего заказа");
            }
        }
    }

    private static String day(OffsetDateTime at, int later) {
        return at.plusDays(later).toString();
    }

    private void event(
            String partner,
            String order,
            String position,
            String state,
            String amount,
            String pieces,
            String at,
            String reason) {
        String id = chance.nextInt(3) == 0 ? "ev-" + ++eventId : "";
        String currency = amount.isEmpty() ? "" : "RUB";
        String words = reason.contains(",") ? '"' + reason + '"' : reason;
        events.append(String.join(",", partner, order, position, id, state, amount, pieces, currency, at, words))
                .append('\n');
        if (chance.nextInt(40) == 0) {
            events.append(String.join(",", partner, order, position, id, state, amount, pieces, currency, at, words))
                    .append('\n');
        }
    }

    /** What two of the shops reckon themselves: now and then a kopeck, a line or a state is another. */
    private static String statement(PlainReckoning ours) {
        StringBuilder statement = new StringBuilder(STATEMENT_HEADER);
        int line = 0;
        for (PlainReckoning.Line own : ours.lines()) {
            if (!own.partner().equals("gorod-igr") || own.state().equals("refused")) {
                continue;
            }
            line++;
            BigDecimal reward = line % 20 == 7 ? own.reward().add(new BigDecimal("0.01")) : own.reward();
            String state = line % 35 == 11 ? "declined" : own.stated();
            if (line % 25 != 3) {
                statement
                        .append(String.join(
                                ",", own.partner(), own.order(), own.position(), reward.toPlainString(), "RUB", state))
                        .append('\n');
            }
        }
        return statement
                .append("gorod-igr,G-9001,1,12.30,RUB,approved\n")
                .append("gorod-igr,G-9002,,45.60,RUB,pending\n")
                .toString();
    }
}
