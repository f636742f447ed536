package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.byn;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.block.BlockNumber;
import io.kabinet.client.block.BlockQuote;
import io.kabinet.client.detailing.ReadReportOrders;
import io.kabinet.client.document.QuoteDocument;
import io.kabinet.client.document.ReadBills;
import io.kabinet.client.document.ReadOrderedDocuments;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.block.BlockCharges;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.BlockPolicy;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.account.block.BlockTerm;
import io.kabinet.core.account.block.DailyFee;
import io.kabinet.core.account.block.LineAccess;
import io.kabinet.core.account.block.LineUse;
import io.kabinet.core.account.block.NumberBlock;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.document.DocumentOrder;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.identity.social.SocialAccount;
import io.kabinet.core.identity.social.SocialProvider;
import io.kabinet.core.market.Changes;
import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.link.LinkPolicy;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A month from the morning of 1 March ends on the morning of 1 April. */
class BlockStoriesTest {

    private static final BlockRequest A_MONTH = BlockRequest.voluntary(Period.ofMonths(1));

    private static final SocialAccount FINDERS = new SocialAccount(new SocialProvider("ВКонтакте"), Secret.of("id-1"));

    private final InMemoryOperator belarus = Stories.belarus();
    private final Kabinet hanna = belarus.signedIn(belarus.client(), HANNA);
    private final InMemoryOperator russia =
            InMemoryOperator.in(Market.RUSSIA).captchasAt().startingAt(Stories.MORNING);

    @Test
    void a_voluntary_block_ends_by_itself() {
        NumberBlock block = hanna.block().block(A_MONTH, key("1")).orThrow();

        assertThat(block.charges()).isEqualTo(BlockCharges.NOT_STATED);
        assertThat(hanna.block().standing().blocks()).containsExactly(block);
        belarus.clock().moveTo(Instant.parse("2026-04-01T08:59:59.999999999Z"));
        assertThat(state(hanna)).isEqualTo(LineState.VOLUNTARY_BLOCK);
        belarus.clock().moveTo(Instant.parse("2026-04-01T09:00:00Z"));
        assertThat(state(hanna)).isEqualTo(LineState.UNBLOCKED);
        assertThat(hanna.block().standing().blocks()).isEmpty();
    }

    @Test
    void it_is_undone_before_and_then_there_is_none_to_undo() {
        hanna.block().block(A_MONTH, key("1")).orThrow();
        assertThat(told(hanna.block().block(A_MONTH, key("2")))).isEqualTo("ALREADY_BLOCKED(2026-03-01T09:00:00Z)");

        assertThat(told(hanna.block().unblock(BlockKind.SIM_LOST, key("3")))).isEqualTo("NOT_BLOCKED");
        assertThat(told(hanna.block().unblock(BlockKind.VOLUNTARY, key("4")))).isEqualTo("confirmed");
        assertThat(state(hanna)).isEqualTo(LineState.UNBLOCKED);
        assertThat(told(hanna.block().unblock(BlockKind.VOLUNTARY, key("5")))).isEqualTo("NOT_BLOCKED");
    }

    @Test
    void without_a_period_there_is_no_voluntary_block() {
        assertThat(told(hanna.block().block(new BlockRequest(BlockKind.VOLUNTARY, Optional.empty()), key("1"))))
                .isEqualTo("PERIOD_REQUIRED");
    }

    @ParameterizedTest
    @CsvSource({
        "P6D, PERIOD_TOO_SHORT(2026-03-08T09:00:00Z)",
        "P7D, confirmed",
        "P2M, confirmed",
        "P2M1D, PERIOD_TOO_LONG(2026-05-01T09:00:00Z)"
    })
    void the_rulebook_says_for_how_long(Period period, String answer) {
        BlockTerm term = new BlockTerm(Stated.of(Period.ofDays(7)), Stated.of(Period.ofMonths(2)), true);
        Kabinet there = signedIn(rules().block(new BlockPolicy(term, BlockCharges.NOT_STATED, false)));

        assertThat(told(there.block().block(BlockRequest.voluntary(period), key("1"))))
                .isEqualTo(answer);
    }

    @Test
    void a_lost_sim_is_blocked_until_somebody_undoes_it_whatever_else_is_on() {
        hanna.block().block(A_MONTH, key("1")).orThrow();
        hanna.block().block(BlockRequest.SIM_LOST, key("2")).orThrow();

        belarus.clock().moveTo(Instant.parse("2029-01-01T00:00:00Z"));
        assertThat(state(hanna)).isEqualTo(LineState.BLOCKED);
        belarus.subscriber(HANNA).simReplaced();
        assertThat(state(hanna)).isEqualTo(LineState.UNBLOCKED);
        belarus.subscriber(HANNA).simReplaced();
    }

    @Test
    void who_has_a_password_of_ones_own_undoes_the_block_of_a_lost_sim() {
        hanna.block().block(BlockRequest.SIM_LOST, key("1")).orThrow();

        assertThat(told(hanna.block().unblock(BlockKind.SIM_LOST, key("2")))).isEqualTo("confirmed");
    }

    @Test
    void who_found_the_sim_does_not() {
        try (KabinetClient client = russia.client()) {
            russia.subscriber(ANNA).password("Own-word-1");
            Kabinet owner = client.signIn(ANNA, Secret.of("Own-word-1")).orThrow();
            owner.block().block(BlockRequest.SIM_LOST, key("block")).orThrow();

            int keys = 0;
            for (Kabinet finder : inBySim(client)) {
                assertThat(told(finder.block().unblock(BlockKind.SIM_LOST, key("finder-" + keys++))))
                        .isEqualTo("NOT_OVER_LOST_SIM(CABINET_BY_SIM)");
            }
            assertThat(told(owner.block().unblock(BlockKind.SIM_LOST, key("owner"))))
                    .isEqualTo("confirmed");
        }
    }

    /**
     * By code, by a switch to the number itself, through the network, with a password that was sent, with one that was
     * chosen after the code, and with an account of a social network that was linked after the code.
     */
    private List<Kabinet> inBySim(KabinetClient client) {
        client.registration().codeBySms(ANNA, CodePurpose.SIGN_IN, key("code")).orThrow();
        Kabinet byCode = client.signInByCode(
                        ANNA, CodePurpose.SIGN_IN, russia.inbox(ANNA).lastCode())
                .orThrow();
        Kabinet bySwitch = byCode.switchTo(ANNA).orThrow();
        byCode.credentials()
                .linkSocialAccount(FINDERS.provider(), russia.socialToken(FINDERS), key("social"))
                .orThrow();
        Kabinet bySocialAccount = client.signInBySocialAccount(ANNA, FINDERS.provider(), russia.socialToken(FINDERS))
                .orThrow();
        russia.network(ANNA).connect();
        Kabinet byNetwork = client.signInByNetwork(ANNA).orThrow();
        client.registration().passwordBySms(ANNA, key("password")).orThrow();
        Kabinet bySentPassword =
                client.signIn(ANNA, russia.inbox(ANNA).lastPassword()).orThrow();
        byCode.credentials()
                .choosePassword(Secret.of("Chosen-word-2"), key("choose"))
                .orThrow();
        Kabinet byChosenPassword =
                client.signIn(ANNA, Secret.of("Chosen-word-2")).orThrow();
        return List.of(byCode, bySwitch, byNetwork, bySentPassword, byChosenPassword, bySocialAccount);
    }

    @Test
    void a_password_that_was_sent_before_the_sim_was_lost_is_ones_own() {
        try (KabinetClient client = russia.client()) {
            russia.subscriber(ANNA);
            client.registration().passwordBySms(ANNA, key("1")).orThrow();
            Kabinet anna =
                    client.signIn(ANNA, russia.inbox(ANNA).lastPassword()).orThrow();
            russia.clock().advance(Duration.ofNanos(1));
            anna.block().block(BlockRequest.SIM_LOST, key("2")).orThrow();

            assertThat(told(anna.block().unblock(BlockKind.SIM_LOST, key("3")))).isEqualTo("confirmed");
        }
    }

    @ParameterizedTest
    @CsvSource({"true, NOT_OVER_LOST_SIM(CABINET_BY_SIM)", "false, confirmed"})
    void who_was_linked_with_a_password_that_came_after_the_loss_does_not_either(boolean sent, String answer) {
        InMemoryOperator there = InMemoryOperator.in(Market.RUSSIA)
                .rulebook(rules().links(LinkPolicy.BELARUS_HELP_PAGE))
                .captchasAt()
                .startingAt(Stories.MORNING);
        KabinetClient client = there.client();
        there.subscriber(ANNA).password("Own-word-1");
        client.signIn(ANNA, Secret.of("Own-word-1"))
                .orThrow()
                .block()
                .block(BlockRequest.SIM_LOST, key("block"))
                .orThrow();
        if (sent) {
            client.registration().passwordBySms(ANNA, key("password")).orThrow();
        }
        Secret known = sent ? there.inbox(ANNA).lastPassword() : Secret.of("Own-word-1");
        Kabinet boris = there.signedIn(client, BORIS);
        boris.numbers().link(ANNA, known, key("link")).orThrow();
        there.subscriber(ANNA).password("Own-word-2");

        assertThat(told(boris.switchTo(ANNA).orThrow().block().unblock(BlockKind.SIM_LOST, key("unblock"))))
                .isEqualTo(answer);
    }

    @Test
    void a_number_that_is_switched_to_is_no_better_proved_than_the_one_it_is_switched_from() {
        try (KabinetClient client = russia.client()) {
            for (Msisdn number : List.of(ANNA, BORIS)) {
                russia.subscriber(number).registeredTo("Anna", "Moscow").services(LinkPolicy.NUMBER_MANAGEMENT);
            }
            Kabinet boris = russia.signedIn(client, BORIS);
            boris.numbers().link(ANNA, key("link")).orThrow();
            russia.signedIn(client, ANNA)
                    .block()
                    .block(BlockRequest.SIM_LOST, key("block"))
                    .orThrow();
            client.registration()
                    .codeBySms(BORIS, CodePurpose.SIGN_IN, key("code"))
                    .orThrow();
            Kabinet bySim = client.signInByCode(
                            BORIS, CodePurpose.SIGN_IN, russia.inbox(BORIS).lastCode())
                    .orThrow();

            assertThat(told(bySim.switchTo(ANNA).orThrow().block().unblock(BlockKind.SIM_LOST, key("by-sim"))))
                    .isEqualTo("NOT_OVER_LOST_SIM(CABINET_BY_SIM)");
            assertThat(told(boris.switchTo(ANNA).orThrow().block().unblock(BlockKind.SIM_LOST, key("by-password"))))
                    .isEqualTo("confirmed");
        }
    }

    @Test
    void a_social_account_that_was_linked_after_the_code_before_the_sim_was_lost_is_ones_own() {
        try (KabinetClient client = russia.client()) {
            russia.subscriber(ANNA);
            client.registration()
                    .codeBySms(ANNA, CodePurpose.SIGN_IN, key("code"))
                    .orThrow();
            Kabinet byCode = client.signInByCode(
                            ANNA, CodePurpose.SIGN_IN, russia.inbox(ANNA).lastCode())
                    .orThrow();
            Secret token = russia.socialToken(FINDERS);
            byCode.credentials()
                    .linkSocialAccount(FINDERS.provider(), token, key("social"))
                    .orThrow();
            russia.clock().advance(Duration.ofNanos(1));
            byCode.block().block(BlockRequest.SIM_LOST, key("block")).orThrow();

            assertThat(told(client.signInBySocialAccount(ANNA, FINDERS.provider(), token)
                            .orThrow()
                            .block()
                            .unblock(BlockKind.SIM_LOST, key("unblock"))))
                    .isEqualTo("confirmed");
        }
    }

    @Test
    void a_block_hides_no_debt_and_repaying_does_not_undo_it() {
        belarus.subscriber(HANNA).bill(byn("10"), LocalDate.of(2026, 2, 1));
        hanna.block().block(A_MONTH, key("1")).orThrow();

        assertThat(state(hanna)).isEqualTo(LineState.BLOCKED_FOR_LACK_OF_MONEY);
        belarus.topUp(HANNA, byn("10"));
        assertThat(state(hanna)).isEqualTo(LineState.VOLUNTARY_BLOCK);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15T09:00:00Z, RUB 100.00",
        "2026-03-15T09:00:00.000000001Z, RUB 99.00",
        "2026-03-31T09:00:00Z, RUB 84.00",
        "2027-03-31T09:00:00Z, RUB 83.00"
    })
    void where_the_rulebook_states_a_price_each_day_is_paid_once_it_begins(String moment, String balance) {
        InMemoryOperator retold = InMemoryOperator.in(Market.RUSSIA)
                .rulebook(rules().block(BlockPolicy.RU_2016_RETOLD))
                .startingAt(Stories.MORNING);
        retold.subscriber(ANNA).balance(rub("100"));
        Kabinet there = retold.signedIn(retold.client(), ANNA);
        there.block().block(there.block().quote(A_MONTH).orThrow(), key("1")).orThrow();

        retold.clock().moveTo(Instant.parse(moment));
        assertThat(there.account().balance().amount()).hasToString(balance);
    }

    @Test
    void a_quote_tells_the_charges_and_the_end_and_blocks_nothing() {
        Kabinet there = signedIn(rules().block(BlockPolicy.RU_2016_RETOLD));

        BlockQuote quote = there.block().quote(A_MONTH).orThrow();

        assertThat(quote.charges()).isEqualTo(BlockPolicy.RU_2016_RETOLD.charges());
        Instant end = Instant.parse("2026-04-01T09:00:00Z");
        assertThat(quote.block().until()).contains(end);
        assertThat(quote.block().priceBy(end, Market.RUSSIA.zone())).isEqualTo(Stated.of(rub("17")));
        assertThat(state(there)).isEqualTo(LineState.UNBLOCKED);
        assertThat(there.block().standing().blocks()).isEmpty();
    }

    @Test
    void what_is_confirmed_is_blocked_at_the_charges_that_were_quoted() {
        Kabinet there = signedIn(rules().block(BlockPolicy.RU_2016_RETOLD));
        BlockQuote quote = there.block().quote(A_MONTH).orThrow();

        NumberBlock block = there.block().block(quote, key("1")).orThrow();

        assertThat(block).isEqualTo(quote.block());
        assertThat(there.block().standing().blocks()).containsExactly(block);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 1.00, true,  confirmed",
        "13, 1.00, true,  'QUOTE_STALE(free-days, 13, 14)'",
        "14, 0.99, true,  'QUOTE_STALE(daily, RUB 0.99, RUB 1.00)'",
        "14, 1.00, false, 'QUOTE_STALE(others-suspended, false, true)'",
        "13, 0.99, false, 'QUOTE_STALE(free-days, 13, 14) QUOTE_STALE(daily, RUB 0.99, RUB 1.00) "
                + "QUOTE_STALE(others-suspended, false, true)'"
    })
    void charges_that_are_no_longer_those_agreed_to_come_back_with_both_and_nothing_is_blocked(
            int freeDays, String daily, boolean rest, String outcome) {
        Kabinet there = signedIn(rules().block(BlockPolicy.RU_2016_RETOLD));
        BlockCharges agreed = new BlockCharges(Stated.of(new DailyFee(freeDays, rub(daily))), Stated.of(rest));

        assertThat(told(there.perform(new BlockNumber(ANNA, A_MONTH, agreed, key("1")))))
                .isEqualTo(outcome);
        assertThat(there.block().standing().blocks()).hasSize(outcome.equals("confirmed") ? 1 : 0);
    }

    @Test
    void charges_that_nobody_has_agreed_to_are_told_and_not_taken() {
        Kabinet there = signedIn(rules().block(BlockPolicy.RU_2016_RETOLD));

        assertThat(told(there.block().block(A_MONTH, key("1"))))
                .isEqualTo(
                        "QUOTE_STALE(free-days, 14) QUOTE_STALE(daily, RUB 1.00) QUOTE_STALE(others-suspended, true)");
        assertThat(told(there.block().block(BlockRequest.SIM_LOST, key("2")))).isEqualTo("confirmed");
    }

    @Test
    void what_stands_against_a_block_stands_against_its_quote() {
        assertThat(told(hanna.block().quote(new BlockRequest(BlockKind.VOLUNTARY, Optional.empty()))))
                .isEqualTo("PERIOD_REQUIRED");
        assertThat(hanna.block().quote(BlockRequest.SIM_LOST).orThrow().charges())
                .isEqualTo(BlockCharges.NOT_STATED);
        hanna.block().block(A_MONTH, key("1")).orThrow();

        assertThat(told(hanna.block().quote(A_MONTH))).isEqualTo("ALREADY_BLOCKED(2026-03-01T09:00:00Z)");
        assertThat(told(hanna.block().quote(BlockRequest.SIM_LOST))).isEqualTo("confirmed");
    }

    @Test
    void what_is_closed_in_a_state_is_refused_with_the_state() {
        LineAccess strict = new LineAccess(
                Map.of(),
                Map.of(LineState.VOLUNTARY_BLOCK, Set.of(LineUse.TAKE_PROMISED_PAYMENT, LineUse.VIEW_BALANCE)));
        Kabinet there = signedIn(rules().lineAccess(strict));
        there.block().block(A_MONTH, key("1")).orThrow();

        assertThat(told(there.promisedPayments().take(rub("100"), key("2"))))
                .isEqualTo("CLOSED_IN_STATE(TAKE_PROMISED_PAYMENT, voluntary_block)");
        assertThat(there.promisedPayments().available().amount()).isEqualTo(rub("0"));
        assertThat(there.account().details().balance()).isEmpty();
        assertThat(told(there.await(new ReadBalance(ANNA))))
                .isEqualTo("CLOSED_IN_STATE(VIEW_BALANCE, voluntary_block)");
        there.block().unblock(BlockKind.VOLUNTARY, key("3")).orThrow();
        assertThat(there.promisedPayments().available().amount()).isEqualTo(rub("800"));
        assertThat(there.account().details().balance()).isPresent();
        assertThat(told(there.promisedPayments().take(rub("100"), key("4")))).isEqualTo("confirmed");
    }

    @Test
    void what_is_closed_in_a_state_is_told_with_all_else_that_stands_against_it() {
        LineAccess strict =
                new LineAccess(Map.of(), Map.of(LineState.VOLUNTARY_BLOCK, Set.of(LineUse.TAKE_PROMISED_PAYMENT)));
        InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA)
                .rulebook(rules().lineAccess(strict))
                .startingAt(Stories.MORNING);
        operator.subscriber(ANNA).debtOnOtherNumbers(rub("1")).lineState(LineState.VOLUNTARY_BLOCK);
        Kabinet there = operator.signedIn(operator.client(), ANNA);

        String closed = "CLOSED_IN_STATE(TAKE_PROMISED_PAYMENT, voluntary_block)";
        String debt = "DEBT_ON_OTHER_NUMBERS(RUB 1.00)";
        assertThat(told(there.promisedPayments().take(rub("100"), key("1")))).isEqualTo(closed + " " + debt);
        assertThat(there.promisedPayments().available().reasons())
                .extracting(Stories::told)
                .containsExactly(closed, debt);
        operator.subscriber(ANNA).lineState(LineState.UNBLOCKED);
        assertThat(told(there.promisedPayments().take(rub("100"), key("2")))).isEqualTo(debt);
    }

    @Test
    void documents_that_are_closed_in_a_state_are_neither_shown_nor_ordered() {
        LineAccess strict = new LineAccess(Map.of(), Map.of(LineState.VOLUNTARY_BLOCK, Set.of(LineUse.VIEW_DOCUMENTS)));
        InMemoryOperator operator = InMemoryOperator.in(Market.BELARUS)
                .rulebook(Market.BELARUS
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .lineAccess(strict))
                .startingAt(Stories.MORNING);
        operator.subscriber(HANNA).lineState(LineState.VOLUNTARY_BLOCK);
        Kabinet there = operator.signedIn(operator.client(), HANNA);
        DocumentOrder order =
                DocumentOrder.prepayment(byn("20"), Delivery.byEmailAsSet(Optional.empty()), DocumentFormat.PDF);
        String closed = "CLOSED_IN_STATE(VIEW_DOCUMENTS, voluntary_block)";

        assertThat(told(there.await(new ReadBills(HANNA, Optional.empty())))).isEqualTo(closed);
        assertThat(told(there.await(new ReadOrderedDocuments(HANNA, Optional.empty()))))
                .isEqualTo(closed);
        assertThat(told(there.await(new ReadReportOrders(HANNA, Optional.empty()))))
                .isEqualTo(closed);
        assertThat(told(there.await(new QuoteDocument(HANNA, order)))).isEqualTo(closed + " EMAIL_NOT_SET");
        operator.subscriber(HANNA).billsEmail(new EmailAddress("hanna@mail.example.org"));
        assertThat(told(there.await(new QuoteDocument(HANNA, order)))).isEqualTo(closed);
        operator.subscriber(HANNA).lineState(LineState.UNBLOCKED);
        assertThat(told(there.await(new QuoteDocument(HANNA, order)))).isEqualTo("confirmed");
        assertThat(told(there.await(new ReadBills(HANNA, Optional.empty())))).isEqualTo("confirmed");
    }

    @Test
    void what_nobody_says_of_a_state_stays_open() {
        hanna.block().block(BlockRequest.SIM_LOST, key("1")).orThrow();

        assertThat(told(hanna.promisedPayments().take(byn("5"), key("2")))).isEqualTo("confirmed");
        assertThat(hanna.account().balance().amount()).isEqualTo(byn("5"));
    }

    @Test
    void a_state_of_the_operators_own_shows_while_nothing_else_blocks() {
        belarus.subscriber(HANNA).lineState(LineState.ONLY_INBOUND_CALLS);
        assertThat(state(hanna)).isEqualTo(LineState.ONLY_INBOUND_CALLS);

        hanna.block().block(A_MONTH, key("1")).orThrow();
        assertThat(state(hanna)).isEqualTo(LineState.VOLUNTARY_BLOCK);
    }

    @Test
    void a_debt_stands_against_a_voluntary_block_where_the_rulebook_says_so_and_never_against_that_of_a_lost_sim() {
        InMemoryOperator strict = InMemoryOperator.in(Market.RUSSIA)
                .rulebook(rules().block(new BlockPolicy(BlockTerm.ANY, BlockCharges.NOT_STATED, true)))
                .startingAt(Stories.MORNING);
        strict.subscriber(ANNA).bill(rub("10"), LocalDate.of(2026, 4, 1));
        Kabinet there = strict.signedIn(strict.client(), ANNA);

        assertThat(told(there.block().block(A_MONTH, key("1")))).isEqualTo("DEBT_ON_ACCOUNT(RUB 10.00)");
        assertThat(told(there.block().block(BlockRequest.SIM_LOST, key("2")))).isEqualTo("confirmed");
    }

    private static LineState state(Kabinet who) {
        LineState state = who.block().standing().state();
        assertThat(who.account().details().lineState()).contains(state);
        return state;
    }

    private static Changes rules() {
        return Market.RUSSIA.rulebook().with(Source.ownChoice("a test"));
    }

    private static Kabinet signedIn(Rulebook rulebook) {
        InMemoryOperator operator =
                InMemoryOperator.in(Market.RUSSIA).rulebook(rulebook).startingAt(Stories.MORNING);
        return operator.signedIn(operator.client(), ANNA);
    }
}
