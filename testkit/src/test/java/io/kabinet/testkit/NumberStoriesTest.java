package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.JAN;
import static io.kabinet.testkit.Stories.NOBODY;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.archive.ReadArchive;
import io.kabinet.client.number.LinkNumber;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.account.block.LineAccess;
import io.kabinet.core.account.block.LineUse;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.subscriber.ContractState;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.link.LinkPolicy;
import io.kabinet.core.subscriber.link.NumberDetails;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers of one person and one region, each with the free service, are in one cabinet. */
class NumberStoriesTest {

    private static final String SERVICE = LinkPolicy.NUMBER_MANAGEMENT;

    private final InMemoryOperator operator =
            InMemoryOperator.in(Market.RUSSIA).alsoOffering(ReadArchive.class).startingAt(Stories.MORNING);
    private final KabinetClient client = operator.client();

    @BeforeEach
    void two_numbers_of_one_person() {
        operator.subscriber(ANNA)
                .registeredTo("Anna", "Moscow")
                .services(SERVICE)
                .balance(rub("10"));
        operator.subscriber(BORIS)
                .registeredTo("Anna", "Moscow")
                .services(SERVICE)
                .balance(rub("20"));
    }

    @Test
    void a_linked_number_is_listed_with_what_there_is_to_see_of_it() {
        Kabinet anna = operator.signedIn(client, ANNA);
        assertThat(anna.numbers().list().linked()).isEmpty();

        assertThat(told(anna.numbers().link(BORIS, key("1")))).isEqualTo("confirmed");

        assertThat(anna.numbers().list().main().number()).isEqualTo(ANNA);
        NumberDetails linked = anna.numbers().list().linked().get(0);
        assertThat(linked.number()).isEqualTo(BORIS);
        assertThat(linked.balance().orElseThrow().amount()).isEqualTo(rub("20"));
    }

    @Test
    void everything_that_stands_against_a_link_is_told_at_once() {
        operator.subscriber(BORIS).registeredTo("Boris", "Kazan").services();

        assertThat(told(link(BORIS)))
                .isEqualTo(
                        "OTHER_OWNER OTHER_REGION(Moscow, Kazan) LINK_SERVICE_NEEDED(" + SERVICE + ", " + BORIS + ")");
        assertThat(told(link(ANNA))).isEqualTo("LINK_TO_ITSELF");
    }

    @Test
    void unless_somebody_says_so_two_numbers_are_not_one_persons() {
        operator.subscriber(NOBODY).services(SERVICE);
        operator.subscriber(Msisdn.of("79000000098")).services(SERVICE);

        Outcome<?> outcome = operator.signedIn(client, NOBODY).numbers().link(Msisdn.of("79000000098"), key("1"));

        assertThat(told(outcome)).isEqualTo("OTHER_OWNER");
    }

    @Test
    void of_a_number_that_nobody_has_nothing_is_known() {
        assertThat(told(link(NOBODY))).startsWith("FACT_NOT_KNOWN(owner) FACT_NOT_KNOWN(region) LINK_SERVICE_NEEDED");
    }

    @Test
    void links_do_not_nest() {
        Msisdn third = Msisdn.of("79000000003");
        operator.subscriber(third).registeredTo("Anna", "Moscow").services(SERVICE);
        link(BORIS).orThrow();

        assertThat(told(operator.signedIn(client, BORIS).numbers().link(third, key("1"))))
                .isEqualTo("NESTED_LINK(" + BORIS + ")");
        assertThat(told(operator.signedIn(client, third).numbers().link(ANNA, key("1"))))
                .isEqualTo("NESTED_LINK(" + ANNA + ")");
        assertThat(told(link(BORIS, "2"))).isEqualTo("ALREADY_LINKED");
    }

    @Test
    void a_linked_number_is_looked_at_in_a_session_of_its_own() {
        Kabinet anna = operator.signedIn(client, ANNA);
        assertThat(told(anna.switchTo(BORIS))).isEqualTo("NOT_LINKED");
        link(BORIS).orThrow();

        Kabinet boris = anna.switchTo(BORIS).orThrow();

        assertThat(boris.number()).isEqualTo(BORIS);
        assertThat(boris.account().balance().amount()).isEqualTo(rub("20"));
        assertThat(anna.account().balance().amount()).isEqualTo(rub("10"));
        assertThat(told(boris.switchTo(ANNA))).isEqualTo("NOT_LINKED");
    }

    @Test
    void a_number_that_is_another_persons_now_is_out_of_reach() {
        link(BORIS).orThrow();
        operator.subscriber(BORIS).registeredTo("Boris", "Moscow");

        assertThat(told(operator.signedIn(client, ANNA).switchTo(BORIS))).isEqualTo("OTHER_OWNER");
    }

    @Test
    void unlinking_ends_the_sessions_that_were_switched_to_it_and_no_other() {
        link(BORIS).orThrow();
        Kabinet anna = operator.signedIn(client, ANNA);
        Kabinet switched = anna.switchTo(BORIS).orThrow();
        Kabinet own = operator.signedIn(client, BORIS);

        assertThat(told(anna.numbers().unlink(BORIS, key("2")))).isEqualTo("confirmed");

        assertThat(told(switched.promisedPayments().take(rub("50"), key("1")))).isEqualTo("not sent: SESSION_OVER");
        assertThat(own.account().balance().amount()).isEqualTo(rub("20"));
        assertThat(anna.numbers().list().linked()).isEmpty();
        assertThat(told(anna.numbers().unlink(BORIS, key("3")))).isEqualTo("NOT_LINKED");
    }

    @Test
    void a_removed_cabinet_is_in_no_list_any_more() {
        link(BORIS).orThrow();
        Kabinet anna = operator.signedIn(client, ANNA);
        Kabinet switched = anna.switchTo(BORIS).orThrow();
        operator.subscriber(BORIS).contract(new Contract(ContractState.TERMINATED, Optional.empty()));

        assertThat(told(switched.settings().removeCabinet(key("1")))).isEqualTo("confirmed");

        assertThat(anna.numbers().list().linked()).isEmpty();
    }

    @Test
    void in_belarus_numbers_are_linked_only_where_a_rulebook_says_how_by_the_other_ones_password() {
        assertThat(told(belarus(InMemoryOperator.in(Market.BELARUS), "Right123")))
                .isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
        assertThat(told(belarus(InMemoryOperator.in(Market.BELARUS).alsoOffering(LinkNumber.class), "Right123")))
                .isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
        assertThat(told(belarus(byPassword(), "Right123"))).isEqualTo("confirmed");
        assertThat(told(belarus(byPassword(), "Wrong123"))).isEqualTo("PASSWORD_WRONG(2)");
        assertThat(told(belarus(byPassword(), ""))).isEqualTo("OTHER_PASSWORD_NEEDED");
    }

    @Test
    void a_linked_number_shows_no_balance_where_its_state_keeps_that_back() {
        LineAccess strict = new LineAccess(Map.of(), Map.of(LineState.VOLUNTARY_BLOCK, Set.of(LineUse.VIEW_BALANCE)));
        InMemoryOperator there = InMemoryOperator.in(Market.RUSSIA)
                .rulebook(Market.RUSSIA
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .lineAccess(strict))
                .startingAt(Stories.MORNING);
        for (Msisdn number : List.of(ANNA, BORIS)) {
            there.subscriber(number).registeredTo("Anna", "Moscow").services(SERVICE);
        }
        Kabinet anna = there.signedIn(there.client(), ANNA);
        Kabinet boris = there.signedIn(there.client(), BORIS);
        anna.numbers().link(BORIS, key("1")).orThrow();

        boris.block()
                .block(BlockRequest.voluntary(Period.ofMonths(1)), key("2"))
                .orThrow();
        NumberDetails blocked = anna.numbers().list().linked().get(0);
        assertThat(blocked.line()).isEqualTo(LineState.VOLUNTARY_BLOCK);
        assertThat(blocked.balance()).isEmpty();

        boris.block().unblock(BlockKind.VOLUNTARY, key("3")).orThrow();
        assertThat(anna.numbers().list().linked().get(0).balance()).isPresent();
    }

    @Test
    void to_switch_is_to_sign_in_to_the_number_that_is_entered() {
        operator.signedIn(client, BORIS)
                .settings()
                .notices(new NoticeSettings(true, false, Optional.empty(), Optional.empty()), key("notices"))
                .orThrow();
        Kabinet anna = operator.signedIn(client, ANNA);

        anna.switchTo(BORIS);
        link(BORIS).orThrow();
        Kabinet boris = anna.switchTo(BORIS).orThrow();

        assertThat(operator.inbox(BORIS).messages())
                .extracting(sms -> sms.text().reveal())
                .containsExactly("Неудачная попытка входа в личный кабинет", "Выполнен вход в личный кабинет");
        assertThat(boris.archive().entries())
                .first()
                .extracting(ArchiveEntry::action)
                .isEqualTo("SwitchNumber");
        assertThat(anna.archive().entries()).extracting(ArchiveEntry::action).doesNotContain("SwitchNumber");
    }

    @Test
    void a_password_is_not_tried_where_nothing_could_be_linked_with_it_anyway() {
        InMemoryOperator there = byPassword().captchasAt().startingAt(Stories.MORNING);
        there.subscriber(JAN).password("Right123");
        Kabinet hanna = there.signedIn(there.client(), HANNA);
        hanna.await(new LinkNumber(HANNA, JAN, Optional.of(Secret.of("Right123")), key("1")))
                .orThrow();

        assertThat(told(hanna.await(new LinkNumber(HANNA, JAN, Optional.of(Secret.of("Wrong123")), key("2")))))
                .isEqualTo("ALREADY_LINKED");

        assertThat(told(there.client().signIn(JAN, Secret.of("Wrong123")))).isEqualTo("PASSWORD_WRONG(2)");
    }

    private static InMemoryOperatorBuilder byPassword() {
        return InMemoryOperator.in(Market.BELARUS)
                .rulebook(Market.BELARUS
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .links(LinkPolicy.BELARUS_HELP_PAGE))
                .alsoOffering(LinkNumber.class);
    }

    private static Outcome<?> belarus(InMemoryOperatorBuilder settings, String password) {
        InMemoryOperator there = settings.startingAt(Stories.MORNING);
        there.subscriber(JAN).password("Right123");
        Optional<Secret> typed =
                Optional.of(password).filter(text -> !text.isEmpty()).map(Secret::of);
        return there.signedIn(there.client(), HANNA).await(new LinkNumber(HANNA, JAN, typed, key("1")));
    }

    private Outcome<?> link(Msisdn other) {
        return link(other, "link");
    }

    private Outcome<?> link(Msisdn other, String key) {
        return operator.signedIn(client, ANNA).numbers().link(other, key(key + other.wire()));
    }
}
