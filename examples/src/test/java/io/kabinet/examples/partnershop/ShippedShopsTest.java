package io.kabinet.examples.partnershop;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shops that come with the example, held against a second reckoning that knows nothing of core. */
class ShippedShopsTest {

    /** The second reckoning. */
    static final PlainReckoning PLAIN =
            PlainReckoning.of(shipped("offers.csv"), shipped("orders.csv"), shipped("events.csv"));

    @TempDir
    private Path directory;

    @Test
    void the_files_are_what_their_maker_makes() {
        InventedShops.Made made = InventedShops.make();
        assertThat(shipped("offers.csv")).isEqualTo(made.offers());
        assertThat(shipped("orders.csv")).isEqualTo(made.orders());
        assertThat(shipped("events.csv")).isEqualTo(made.events());
        assertThat(shipped("statement.csv")).isEqualTo(made.statement());
    }

    @Test
    void all_rows_are_taken() {
        ShopRun run = run();
        long refused = PLAIN.lines().stream()
                .filter(line -> line.state().equals("refused"))
                .count();
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(PLAIN.lines()).hasSizeGreaterThan(500);
        assertThat(run.out())
                .contains("\nrows: read " + PLAIN.lines().size() + ", computed "
                        + (PLAIN.lines().size() - refused) + ", refused " + refused + ", reported 0\n");
    }

    @Test
    void every_line_is_as_a_second_reckoning_has_it() {
        run();
        Map<String, NamedCsvRecord> result = new HashMap<>();
        result().forEach(row -> result.put(
                row.getField("partner_id") + row.getField("order_id") + '/' + row.getField("position_id"), row));
        assertThat(result).hasSameSizeAs(PLAIN.lines());
        for (PlainReckoning.Line line : PLAIN.lines()) {
            NamedCsvRecord row = Objects.requireNonNull(
                    result.get(line.partner() + line.order() + '/' + line.position()), line.toString());
            assertThat(row.getField("state").toLowerCase(Locale.ROOT))
                    .as("%s", line)
                    .isEqualTo(line.state());
            assertThat(new BigDecimal(row.getField("base"))).as("%s", line).isEqualByComparingTo(line.base());
            assertThat(row.getField("paid_out")).as("%s", line).isEqualTo(Boolean.toString(line.paidOut()));
            if (!line.partner().equals("dom-i-sad")) {
                assertThat(new BigDecimal(row.getField("reward")))
                        .as("%s", line)
                        .isEqualByComparingTo(line.reward());
            }
        }
    }

    @Test
    void the_orders_of_a_shop_that_rounds_on_the_total_come_to_what_a_second_reckoning_has() {
        run();
        Map<String, BigDecimal> ours = new HashMap<>();
        result().stream()
                .filter(row -> row.getField("partner_id").equals("dom-i-sad"))
                .forEach(row ->
                        ours.merge(row.getField("order_id"), new BigDecimal(row.getField("reward")), BigDecimal::add));
        Map<String, BigDecimal> plain = new HashMap<>();
        PLAIN.lines().stream()
                .filter(line -> line.partner().equals("dom-i-sad"))
                .forEach(line -> plain.merge(line.order(), line.reward(), BigDecimal::add));
        assertThat(ours.keySet()).isEqualTo(plain.keySet());
        plain.forEach((order, reward) -> assertThat(ours.get(order)).as(order).isEqualByComparingTo(reward));
    }

    @Test
    void the_total_is_that_of_the_second_reckoning() {
        String reward = PLAIN.reward("").setScale(2).toPlainString().replace('.', ',') + " RUB";
        assertThat(run().out()).containsPattern("Итого +[0-9,]+ RUB +" + reward);
    }

    @Test
    void every_kind_of_thing_that_can_happen_happens() {
        run();
        assertThat(result())
                .extracting(row -> row.getField("state"))
                .contains("REFUSED", "PENDING", "ON_HOLD", "APPROVED", "COUNTS", "PAID", "RETURNED", "DECLINED");
        assertThat(result())
                .extracting(row -> row.getField("refusals"))
                .contains(
                        "PARTNER_NOT_UNDER_CONTRACT",
                        "CATEGORY_EXCLUDED",
                        "CURRENCY_MISMATCH",
                        "NOTHING_PAID",
                        "BELOW_MINIMUM");
        for (String taker : List.of("taken_by_cap", "taken_by_monthly_cap", "taken_by_rounding")) {
            assertThat(result()).anyMatch(row -> new BigDecimal(row.getField(taker)).signum() > 0);
        }
        assertThat(result()).anyMatch(row -> row.getField("note").startsWith("Абонент не указан"));
    }

    @Test
    void five_lines_come_to_3_11_half_up_and_on_the_total_and_to_3_08_down() {
        ShopRun run = run();
        assertThat(run.line("G-FIVE")).contains("257,02 RUB  3,11 RUB");
        assertThat(run.line("D-FIVE")).contains("257,02 RUB  3,11 RUB");
        assertThat(run.line("N-FIVE")).contains("257,02 RUB  3,08 RUB");
    }

    @Test
    void a_table_row_tells_what_the_cap_took_and_when_the_reward_is_paid() {
        ShopRun run = run();
        assertThat(run.line("N-999-25"))
                .isEqualTo("N-999-25  999,99 RUB  249,99 RUB  0,00 RUB  0,0075 RUB  выплачен  07.02.2026–09.02.2026");
        assertThat(run.line("N-999-30"))
                .isEqualTo("N-999-30  999,99 RUB  249,99 RUB  50,00 RUB  0,007 RUB  одобрен партнёром");
        assertThat(run.line("N-FIXED")).startsWith("N-FIXED  799,00 RUB  199,75 RUB  100,25 RUB  0,00 RUB");
    }

    @Test
    void only_totals_are_printed_if_asked() {
        ShopRun run = ShopRun.of("--summary", "--out", out());
        assertThat(run.out()).contains("Итого").doesNotContain("N-999-25");
    }

    @Test
    void the_order_of_249_99_is_explained_in_russian() {
        assertThat(ShopRun.of("--explain", "N-999-25").out()).startsWith("""
                        Партнёр severnaya-lavka, Заказ N-999-25, позиция 1
                          Оплачено за товар: 999,99 RUB
                          25 % от 999,99 RUB — это 249,9975 RUB
                          Округлено вниз до 249,99 RUB: округление забрало 0,0075 RUB
                          Кэшбэк: 249,99 RUB
                          Состояние: выплачен; Выплата: 07.02.2026–09.02.2026
                        """);
    }

    @Test
    void the_order_that_the_cap_cut_is_explained_in_english() {
        assertThat(ShopRun.of("--explain", "severnaya-lavka/N-999-30", "--lang", "en")
                        .out())
                .startsWith("""
                        Partner severnaya-lavka, Order N-999-30, position 1
                          Paid for the goods: 999.99 RUB
                          30 % of 999.99 RUB is 299.997 RUB
                          Rounded down to 299.99 RUB: rounding took 0.007 RUB
                        """)
                .contains("50.00 RUB", "  Cashback: 249.99 RUB\n  State: approved by partner\n");
    }

    @Test
    void a_refused_order_is_explained_by_its_reasons() {
        assertThat(ShopRun.of("--explain", "Y-GAP", "--lang", "en").out())
                .contains("yasnaya-ferma", "2026-04-15", "2026-05-01", "State: refused");
    }

    @Test
    void it_speaks_belarusian() {
        assertThat(ShopRun.of("--lang", "be", "--out", out()).out()).contains("Разам па ўсіх партнёрах");
    }

    private ShopRun run() {
        return ShopRun.of("--out", out());
    }

    private String out() {
        return directory.resolve("result.csv").toString();
    }

    private List<NamedCsvRecord> result() {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(directory.resolve("result.csv"))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String shipped(String name) {
        try (InputStream bytes = PartnerShop.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
