package io.kabinet.client.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.market.RulebookSeries;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A partner changes a rate, and dates it, without a release of the library. */
class PartnersRulebookTest {

    private static final String SHOP = """
            {
              "format": 1,
              "basedOn": "RUSSIA",
              "name": "SHOP_2027",
              "validity": {"first": "2027-01-01", "last": null},
              "policies": {"loyalty": {"cashback": {"maxRate": "20 %"}}},
              "sources": {"cashback.max-rate": {
                "id": "contract/7", "grade": "OWN_CHOICE", "quote": null, "published": "2026-12-01", "read": null}}
            }
            """;

    @TempDir
    Path directory;

    @Test
    void a_file_says_only_what_is_different() throws IOException {
        Rulebook shop = RulebookJson.read(file("shop.json", SHOP));
        Rulebook russia = Market.RUSSIA.rulebook();

        assertThat(shop.name()).isEqualTo("SHOP_2027");
        assertThat(shop.validity()).isEqualTo(DateSpan.from(LocalDate.of(2027, 1, 1)));
        assertThat(shop.cashback().orElseThrow().maxRate()).isEqualTo(Rate.percent(20));
        assertThat(shop.cashback().orElseThrow().payout())
                .isEqualTo(russia.cashback().orElseThrow().payout());
        assertThat(shop.promisedPayment()).isEqualTo(russia.promisedPayment());
        assertThat(shop.source("cashback.max-rate").orElseThrow().id()).isEqualTo("contract/7");
        assertThat(shop.source("promised.max-amount")).isEqualTo(russia.source("promised.max-amount"));
    }

    @Test
    void a_file_that_is_whole_and_one_that_is_based_on_another_are_equal() throws IOException {
        Rulebook shop = RulebookJson.read(file("shop.json", SHOP));

        assertThat(RulebookJson.read(file("whole.json", RulebookJson.write(shop))))
                .isEqualTo(shop);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "name": "SHOP_2027",  |                    | name: is missing; a rulebook that changes another has its own
            "basedOn": "RUSSIA"   | "basedOn": "FRANCE"| basedOn: "FRANCE": is none of [BELARUS, RUSSIA, RU_2010, RU_2014, RU_2016_RETOLD]
            "maxRate": "20 %"     | "maxrate": "20 %"  | policies.loyalty.cashback.maxrate: "20 %": is in no field of
            "maxRate": "20 %"     | "maxRate": null    | policies.loyalty.cashback.maxRate: null: is no text
            """)
    void a_slip_in_it_does_not_pass_for_the_base(String right, String wrong, String message) throws IOException {
        Path file = file("shop.json", SHOP.replace(right, wrong == null ? "" : wrong));

        assertThatThrownBy(() -> RulebookJson.read(file))
                .isInstanceOf(RulebookUnreadable.class)
                .hasMessageStartingWith(file + ", " + message);
    }

    @Test
    void what_is_changed_has_no_source_of_the_base_any_more() throws IOException {
        Rulebook shop = RulebookJson.read(file("shop.json", SHOP));
        Rulebook russia = Market.RUSSIA.rulebook();

        assertThat(russia.source("cashback.base")).isPresent();
        assertThat(shop.source("cashback.base")).isEmpty();
        assertThat(shop.source("wallet.currency")).isEqualTo(russia.source("wallet.currency"));
    }

    @Test
    void a_changed_figure_without_a_source_is_refused() throws IOException {
        Path file = file("shop.json", without(SHOP));

        assertThatThrownBy(() -> RulebookJson.read(file))
                .isInstanceOf(RulebookUnreadable.class)
                .hasMessageStartingWith(file
                        + ", sources: has none for what is changed in loyalty.cashback; it may say [cashback.base, ");
    }

    @ParameterizedTest
    @CsvSource({"cashback.maxrate", "cashback.", "Cashback.max-rate", "''"})
    void a_source_of_no_known_figure_is_refused_by_name(String misspelt) throws IOException {
        Path file = file("shop.json", SHOP.replace("cashback.max-rate", misspelt));

        assertThatThrownBy(() -> RulebookJson.read(file))
                .isInstanceOf(RulebookUnreadable.class)
                .hasMessageStartingWith(file + ", sources." + misspelt + ": {\"id\":\"contract/7\"")
                .hasMessageEndingWith("is the source of no known figure");
    }

    @Test
    void the_source_of_another_policy_is_none_of_the_one_that_is_changed() throws IOException {
        Path file = file("shop.json", SHOP.replace("cashback.max-rate", "wallet.currency"));

        assertThatThrownBy(() -> RulebookJson.read(file))
                .isInstanceOf(RulebookUnreadable.class)
                .hasMessageContaining(", sources: has none for what is changed in loyalty.cashback");
    }

    @Test
    void a_file_that_changes_no_policy_needs_no_source() throws IOException {
        String days = without(SHOP).replace("{\"loyalty\": {\"cashback\": {\"maxRate\": \"20 %\"}}}", "{}");

        assertThat(RulebookJson.read(file("shop.json", days)).sources())
                .isEqualTo(Market.RUSSIA.rulebook().sources());
    }

    @Test
    void a_policy_that_is_taken_away_takes_its_sources_with_it_and_needs_no_other() throws IOException {
        String none = without(SHOP).replace("{\"maxRate\": \"20 %\"}", "null");
        Rulebook shop = RulebookJson.read(file("shop.json", none));

        assertThat(shop.cashback()).isEmpty();
        assertThat(shop.sources().keySet()).noneMatch(figure -> figure.startsWith("cashback."));
    }

    /** The same file with no source at all. */
    private static String without(String file) {
        return file.replaceFirst("(?s)\"sources\": .*", "\"sources\": {}}");
    }

    @Test
    void dated_files_join_into_a_series_that_knows_which_of_them_holds() throws IOException {
        Path y2027 = file("2027.json", SHOP.replace("\"last\": null", "\"last\": \"2027-12-31\""));
        Path y2028 = file(
                "2028.json",
                SHOP.replace("2027-01-01", "2028-01-01")
                        .replace("SHOP_2027", "SHOP_2028")
                        .replace("20 %", "15 %"));

        RulebookSeries series = RulebookJson.readSeries(List.of(y2028, y2027));

        assertThat(maxRate(series, "2026-12-31")).isEqualTo("none");
        assertThat(maxRate(series, "2027-01-01")).isEqualTo("20 %");
        assertThat(maxRate(series, "2027-12-31")).isEqualTo("20 %");
        assertThat(maxRate(series, "2028-01-01")).isEqualTo("15 %");
    }

    private static String maxRate(RulebookSeries series, String day) {
        return series.on(LocalDate.parse(day))
                .map(rulebook -> rulebook.cashback().orElseThrow().maxRate().toString())
                .orElse("none");
    }

    @Test
    void two_files_that_hold_on_one_day_are_refused_by_name_and_period() throws IOException {
        Path first = file("first.json", SHOP.replace("\"last\": null", "\"last\": \"2027-12-31\""));
        Path second = file("second.json", SHOP.replace("2027-01-01", "2027-12-31"));

        assertThatThrownBy(() -> RulebookJson.readSeries(List.of(first, second)))
                .isInstanceOf(RulebookUnreadable.class)
                .hasMessageStartingWith(second + ", validity: ")
                .hasMessageContaining("2027-12-31")
                .hasMessageEndingWith("of " + first);
    }

    @Test
    void files_of_two_markets_are_no_series() throws IOException {
        Path shop = file("shop.json", SHOP);
        Path belarus = file("by.json", RulebookJson.write(Market.BELARUS.rulebook()));

        assertThatThrownBy(() -> RulebookJson.readSeries(List.of(shop, belarus)))
                .isInstanceOf(RulebookUnreadable.class)
                .hasMessage(belarus + ", market: BELARUS: " + shop + " is of RUSSIA");
    }

    private Path file(String name, String json) throws IOException {
        return Files.writeString(directory.resolve(name), json, UTF_8);
    }
}
