package io.kabinet.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices, sums and lists that contradict themselves, each put in the place of what Anna was really told. */
class HostileFiguresTest {

    @ParameterizedTest
    @CsvSource({
        "QuoteDocument,          price",
        "OrderDocument,          price",
        "AddBillDelivery,        price",
        "OrderDetailing,         price",
        "DisconnectService,      price",
        "QuoteService,           now",
        "QuoteService,           later",
        "QuoteTariffChange,      fee",
        "QuoteTariffChange,      monthlyFee",
        "ChangeTariff,           fee",
        "ReadTariff,             monthlyFee",
        "ReadTariff,             changeFee",
        "ReadTariff,             addFee",
        "ReadTariff,             replaceFee",
        "ReadTariff,             removeFee",
        "ChooseTraffic,          price",
        "ReadHomePage,           monthlyFee",
        "ReadPayments,           total",
    })
    void nothing_costs_less_than_nothing(String operation, String price) {
        String answer = answers(operation, price);

        assertThat(isReadable(operation, with(answer, price, "0.00"))).isTrue();
        assertThat(isReadable(operation, with(answer, price, "-0.01"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "OrderDocument,          price",
        "ConnectService,         now",
        "ChangeTariff,           fee",
        "ChooseTraffic,          price",
        "AddFavouriteNumber,     fee",
        "ReplaceFavouriteNumber, fee",
        "RemoveFavouriteNumber,  fee",
    })
    void nobody_agrees_to_be_paid(String operation, String price) {
        String sent = golden(operation, price, true).sent();

        assertThat(isTaken(operation, with(sent, price, "0.00"))).isTrue();
        assertThat(isTaken(operation, with(sent, price, "-0.01"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-0.01, false", "0.00, false", "0.01, true"})
    void what_was_spent_is_above_zero(String amount, boolean readable) {
        String answer = answers("SpendCashback", "amount");

        assertThat(isReadable("SpendCashback", with(answer, "amount", amount))).isEqualTo(readable);
    }

    @ParameterizedTest
    @CsvSource({
        "QuoteService,      now",
        "QuoteService,      later",
        "QuoteTariffChange, fee",
        "QuoteTariffChange, monthlyFee",
        "ReadPayments,      total",
        "ReadCashback,      available",
        "ReadCashback,      pending",
        "SpendCashback,     amount",
        "SpendCashback,     left",
    })
    void one_thing_is_not_told_in_two_currencies(String operation, String price) {
        String answer = answers(operation, price);

        assertThat(isReadable(operation, in(answer, price, "RUB"))).isTrue();
        assertThat(isReadable(operation, in(answer, price, "BYN"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ReadUsageLimits      | "kind":"SMS"          | "kind":"MINUTES"      | limits [1] cannot be
            ReadUsageLimits      | "unit":"PIECES"       | "unit":"SECONDS"      | limits [1] cannot be
            ReadTariff           | "chosen":"night"      | "chosen":"day"        | cannot be
            """)
    void a_list_that_contradicts_itself_is_unreadable(String operation, String right, String wrong, String message) {
        String answer = golden(operation, "", false).answered();

        assertThat(answer).contains(right);
        assertThatThrownBy(() -> read(operation, answer.replace(right, wrong)))
                .isInstanceOf(Unreadable.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"ReadFavouriteNumbers, numbers", "ReadSocialAccounts, providers", "ReadTariff, traffic"})
    void what_is_listed_twice_is_unreadable(String operation, String list) {
        String answer = answers(operation, list);
        Pattern first = Pattern.compile("(\"" + list + "\":\\[)(\\{.*?\\}|\".*?\")(?=[],])");
        String twice = first.matcher(answer).replaceFirst("$1$2,$2");

        assertThat(twice).isNotEqualTo(answer);
        assertThat(isReadable(operation, answer)).isTrue();
        assertThat(isReadable(operation, twice)).isFalse();
    }

    private static String with(String message, String price, String amount) {
        String changed = message.replaceFirst("(\"" + price + "\":\\{\"amount\":\")[^\"]*", "$1" + amount);
        assertThat(changed).contains("\"" + price + "\":{\"amount\":\"" + amount + "\"");
        return changed;
    }

    private static String in(String message, String price, String currency) {
        return message.replaceFirst(
                "(\"" + price + "\":\\{\"amount\":\"[^\"]*\",\"currency\":\")[A-Z]*", "$1" + currency);
    }

    private static String answers(String operation, String field) {
        return golden(operation, field, false).answered();
    }

    /** The first exchange in which the field is there. */
    private static Golden<?> golden(String operation, String field, boolean inRequest) {
        return Golden.all()
                .filter(golden -> golden.endpoint().form().name().equals(operation))
                .filter(golden -> (inRequest ? golden.sent() : golden.answered())
                        .contains(field.isEmpty() ? "" : "\"" + field + "\":"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + field + " of " + operation + " in golden"));
    }

    private static boolean isReadable(String operation, String answer) {
        try {
            read(operation, answer);
            return true;
        } catch (Unreadable e) {
            return false;
        }
    }

    private static void read(String operation, String answer) throws Unreadable {
        golden(operation, "", false).endpoint().form().readAnswer(answer.getBytes(UTF_8));
    }

    private static boolean isTaken(String operation, String sent) {
        try {
            golden(operation, "", true).endpoint().form().read(sent.getBytes(UTF_8));
            return true;
        } catch (Unreadable e) {
            return false;
        }
    }
}
