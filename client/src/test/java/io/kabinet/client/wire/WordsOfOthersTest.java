package io.kabinet.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.account.ReadAccount;
import io.kabinet.client.account.ReadSubscriber;
import io.kabinet.client.bonus.ReadBonusCatalogue;
import io.kabinet.client.identity.SignInByPassword;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Page;
import io.kabinet.client.promotion.ReadPromotions;
import io.kabinet.client.testing.Samples;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.subscriber.ContractState;
import io.kabinet.core.values.Secret;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that an operator of another version may say: kept where they are only shown, else not guessed at. */
class WordsOfOthersTest {

    @ParameterizedTest
    @CsvSource({
        "ReadBonusMovements,           SPENT,      items [0] kind cannot be",
        "ReadBonusCatalogue,           SECONDS,    items [0] quantity unit cannot be",
        "ReadCashbackLines,            APPROVED,   items [0] state cannot be",
        "TakePromisedPayment,          ON_EXPIRY,  fee timing cannot be",
        "ReadPromisedPayments,         ON_EXPIRY,  items [0] fee timing cannot be",
        "ReadUsageLimits,              MINUTES,    limits [0] kind cannot be",
        "ReadTariff,                   SECONDS,    tariff prices [0] unit cannot be",
        "ReadAllowances,               SECONDS,    allowances [0] unit cannot be",
        "LookUpSpendPoints,            DONE,       state is none that this version knows",
    })
    void a_word_on_which_money_or_a_decision_hangs_makes_it_unreadable(String name, String known, String message) {
        Golden<?> golden = golden(name);
        String answer = golden.answered().replaceFirst('"' + known + '"', "\"SOMETHING_NEW\"");

        assertThat(answer).isNotEqualTo(golden.answered());
        assertThatThrownBy(() -> golden.endpoint().form().readAnswer(answer.getBytes(UTF_8)))
                .isInstanceOf(Unreadable.class)
                .hasMessage(message);
    }

    @Test
    void states_of_an_account_are_kept() throws Unreadable {
        var account = read(
                new ReadAccount(Samples.ANNA),
                "{\"number\":\"A-1\",\"settlement\":\"barter\",\"lineState\":\"asleep\"}");

        assertThat(account.settlement()).contains(new SettlementMethod("barter"));
        assertThat(account.lineState()).contains(new LineState("asleep"));
    }

    @Test
    void the_state_of_a_contract_is_kept() throws Unreadable {
        var subscriber = read(
                new ReadSubscriber(Samples.ANNA),
                "{\"number\":\"79000000001\",\"account\":\"A-1\",\"contract\":{\"state\":\"dormant\"}}");

        assertThat(subscriber.contract().state()).isEqualTo(new ContractState("dormant"));
    }

    @Test
    void the_kind_of_a_reward_is_kept() throws Unreadable {
        var catalogue = read(
                new ReadBonusCatalogue(Samples.ANNA),
                "{\"items\":[{\"id\":\"x\",\"kind\":\"cinema\",\"quantity\":{\"unit\":\"PIECES\"},\"price\":\"1\"}]}");

        assertThat(catalogue.items().get(0).kind().name()).isEqualTo("cinema");
    }

    @Test
    void the_direction_of_a_row_is_kept_and_is_none_that_is_known() throws Unreadable {
        Golden<?> rows = golden("ReadDetailing");
        String answer = rows.answered().replaceFirst("\"direction\":\"out\"", "\"direction\":\"roaming-out\"");
        var page = (Page<?>) rows.endpoint().form().readAnswer(answer.getBytes(UTF_8));

        assertThat(page.items())
                .extracting(row -> ((DetailingRecord) row).contact().direction())
                .containsOnlyOnce(Optional.of(new Direction("roaming-out")));
        assertThat(new Direction("roaming-out").isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "RUSSIA","BELARUS" | 2
            "MARS","BELARUS"   | 2
            "MARS"             | 1
            "MARS","VENUS"     | 1
            """)
    void a_promotion_for_markets_that_nobody_knows_is_left_out_and_the_others_stay(String markets, int left)
            throws Unreadable {
        var promotions = read(new ReadPromotions(Samples.ANNA), promotionIn(markets));

        assertThat(promotions.all()).hasSize(left);
        assertThat(promotions.all().get(left - 1).id()).isEqualTo("always");
    }

    @Test
    void a_promotion_for_no_market_at_all_is_unreadable() {
        assertThatThrownBy(() -> read(new ReadPromotions(Samples.ANNA), promotionIn("")))
                .isInstanceOf(Unreadable.class)
                .hasMessage("promotions [0] markets names no market");
    }

    private static String promotionIn(String markets) {
        Golden<?> promotions = golden("ReadPromotions");
        assertThat(promotions.answered()).contains("\"RUSSIA\",\"BELARUS\"");
        return promotions.answered().replace("\"RUSSIA\",\"BELARUS\"", markets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CANARY\ud83d", "\ud83dCANARY", "CANARY\ude00", "CANARY\ude00\ud83d7"})
    void half_a_character_of_a_password_is_neither_written_nor_repeated(String password) {
        SignInByPassword signIn = new SignInByPassword(Samples.ANNA, Secret.of(password), Optional.empty());

        assertThatThrownBy(
                        () -> Contract.KABINET.of(signIn).orElseThrow().form().write(signIn))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a text has half a character in it")
                .hasNoCause();
    }

    private static Golden<?> golden(String name) {
        return Golden.all()
                .filter(golden -> golden.endpoint().form().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static <R> R read(Operation<R> operation, String answer) throws Unreadable {
        return Contract.KABINET.of(operation).orElseThrow().form().readAnswer(answer.getBytes(UTF_8));
    }
}
