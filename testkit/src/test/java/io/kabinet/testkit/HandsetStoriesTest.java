package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.JAN;
import static io.kabinet.testkit.Stories.byn;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.core.command.CommandCatalogue;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.service.Service;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.subscriber.link.LinkPolicy;
import io.kabinet.core.values.Secret;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a subscriber does with the phone itself: short commands, as the market's catalogue has them. */
class HandsetStoriesTest {

    private final InMemoryOperator belarus =
            InMemoryOperator.in(Market.BELARUS).captchasAt().startingAt(Stories.MORNING);
    private final KabinetClient there = belarus.client();

    @ParameterizedTest
    @ValueSource(strings = {"1234", "1234567890"})
    void a_password_is_set_by_ussd_and_lets_in_on_the_web(String password) {
        belarus.subscriber(HANNA);

        UssdScreen asked = belarus.phone(HANNA).dials("*111*17#");
        assertThat(asked.text()).isEqualTo("Введите новый пароль от 4 до 10 символов");
        assertThat(asked.waits()).isTrue();
        UssdScreen done = asked.replies(Secret.of(password));

        assertThat(done.text()).isEqualTo("Установка пароля завершена успешно");
        assertThat(done.waits()).isFalse();
        assertThat(told(there.signIn(HANNA, Secret.of(password)))).isEqualTo("confirmed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "12345678901"})
    void a_password_that_may_not_be_is_asked_for_again_and_the_old_one_holds(String password) {
        belarus.subscriber(HANNA).password("Current");

        UssdScreen again = belarus.phone(HANNA).dials("*111*17#").replies(Secret.of(password));

        assertThat(again.waits()).isTrue();
        assertThat(again.reasons()).extracting(Reason::code).hasSize(1);
        assertThat(again.toString()).doesNotContain(password);
        assertThat(told(there.signIn(HANNA, Secret.of("Current")))).isEqualTo("confirmed");
        assertThat(again.replies(Secret.of("Chosen")).waits()).isFalse();
        assertThat(told(there.signIn(HANNA, Secret.of("Chosen")))).isEqualTo("confirmed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "1234567890"})
    void a_password_is_set_by_a_call_that_costs_nothing_and_lets_in_on_the_web(String password) {
        belarus.subscriber(HANNA).balance(byn("3"));

        PhoneCall asked = belarus.phone(HANNA).calls("087021");
        assertThat(asked.heard()).isEqualTo("Введите новый пароль от 4 до 10 символов");
        assertThat(asked.waits()).isTrue();
        PhoneCall done = asked.types(Secret.of(password));

        assertThat(done.heard()).isEqualTo("Установка пароля завершена успешно");
        assertThat(done.waits()).isFalse();
        Kabinet hanna = there.signIn(HANNA, Secret.of(password)).orThrow();
        assertThat(hanna.account().balance().amount()).isEqualTo(byn("3"));
    }

    @ParameterizedTest
    @CsvSource({"123, PASSWORD_TOO_SHORT", "12345678901, PASSWORD_TOO_LONG"})
    void a_password_that_may_not_be_is_asked_for_again_in_the_call_and_the_old_one_holds(String password, String why) {
        belarus.subscriber(HANNA).password("Current");

        PhoneCall again = belarus.phone(HANNA).calls("087021").types(Secret.of(password));

        assertThat(again.waits()).isTrue();
        assertThat(again.reasons()).extracting(Reason::code).containsExactly(why);
        assertThat(again.toString()).doesNotContain(password);
        assertThat(told(there.signIn(HANNA, Secret.of("Current")))).isEqualTo("confirmed");
    }

    @Test
    void a_number_that_is_not_in_the_catalogue_is_unknown_as_is_every_one_to_a_number_that_nobody_has() {
        belarus.subscriber(HANNA);
        InMemoryOperator russia = Stories.russia();
        russia.subscriber(ANNA);

        assertThat(belarus.phone(HANNA).calls("087022").heard()).isEqualTo("Неизвестный номер");
        assertThat(belarus.phone(HANNA).calls("*111*17#").waits()).isFalse();
        assertThat(belarus.phone(HANNA).dials("087021").waits()).isFalse();
        assertThat(belarus.phone(JAN).calls("087021").waits()).isFalse();
        assertThat(russia.phone(ANNA).calls("087021").waits()).isFalse();
    }

    @Test
    void who_asked_for_that_is_told_of_a_password_that_was_set_by_a_call() {
        EmailAddress home = new EmailAddress("hanna@home.example");
        Kabinet hanna = belarus.signedIn(there, HANNA);
        hanna.settings()
                .notices(new NoticeSettings(false, true, Optional.of(home), Optional.empty()), key("1"))
                .orThrow();

        belarus.phone(HANNA).calls("087021").types(Secret.of("Chosen"));

        assertThat(belarus.inbox(HANNA).messages()).hasSize(1);
        assertThat(belarus.mailbox(home).messages()).hasSize(1);
    }

    @Test
    void a_talk_that_is_over_takes_no_answer() {
        belarus.subscriber(HANNA);
        UssdScreen done = belarus.phone(HANNA).dials("*111*17#").replies(Secret.of("Chosen"));

        assertThatIllegalStateException().isThrownBy(() -> done.replies(Secret.of("Another")));
    }

    @Test
    void a_code_that_is_not_in_the_catalogue_is_unknown_as_is_every_code_to_a_number_that_nobody_has() {
        belarus.subscriber(HANNA);

        assertThat(belarus.phone(HANNA).dials("*111*18#").text()).isEqualTo("Неизвестный запрос");
        assertThat(belarus.phone(HANNA).dials("*111*828*1#").text()).isEqualTo("Неизвестный запрос");
        assertThat(belarus.phone(JAN).dials("*111*17#").text()).isEqualTo("Неизвестный запрос");
    }

    @Test
    void who_asked_for_that_is_told_of_a_password_that_was_set_by_ussd() {
        EmailAddress home = new EmailAddress("hanna@home.example");
        Kabinet hanna = belarus.signedIn(there, HANNA);
        hanna.settings()
                .notices(new NoticeSettings(false, true, Optional.of(home), Optional.empty()), key("1"))
                .orThrow();

        belarus.phone(HANNA).dials("*111*17#").replies(Secret.of("Chosen"));

        assertThat(belarus.inbox(HANNA).messages()).hasSize(1);
        assertThat(belarus.mailbox(home).messages()).hasSize(1);
    }

    @Test
    void the_service_that_linked_numbers_need_is_connected_by_ussd_in_russia() {
        InMemoryOperator russia = Stories.russia();
        russia.subscriber(ANNA).registeredTo("Anna", "Moscow");
        russia.subscriber(BORIS).registeredTo("Anna", "Moscow");
        Kabinet anna = russia.signedIn(russia.client(), ANNA);
        assertThat(told(anna.numbers().link(BORIS, key("1")))).startsWith("LINK_SERVICE_NEEDED");

        assertThat(russia.phone(ANNA).dials("*111*828*1#").text()).isEqualTo("Услуга подключена: Управление номерами");
        russia.phone(BORIS).dials("*111*828*1#");

        assertThat(told(anna.numbers().link(BORIS, key("2")))).isEqualTo("confirmed");
    }

    @ParameterizedTest
    @CsvSource({"4.99, Услуга не подключена, INSUFFICIENT_FUNDS, 4.99", "5.00, Услуга подключена, '', 0.00"})
    void what_is_dialled_is_connected_on_the_terms_on_which_it_is_offered(
            String balance, String text, String against, String left) {
        InMemoryOperator russia = Stories.russia();
        Service offered = InventedServices.service(LinkPolicy.NUMBER_MANAGEMENT, rub("5"));
        russia.offers(offered);
        russia.subscriber(ANNA).balance(rub(balance));
        Kabinet anna = russia.signedIn(russia.client(), ANNA);

        UssdScreen screen = russia.phone(ANNA).dials("*111*828*1#");

        assertThat(screen.text()).isEqualTo(text + ": Управление номерами");
        assertThat(screen.reasons().stream().map(Reason::code))
                .containsExactlyElementsOf(
                        Set.of(against).stream().filter(code -> !code.isEmpty()).toList());
        assertThat(anna.account().balance().amount()).isEqualTo(rub(left));
        assertThat(anna.services().connected().all())
                .extracting(one -> one.connected().service())
                .containsExactlyElementsOf(against.isEmpty() ? List.of(offered) : List.of());
    }

    @Test
    void what_is_dialled_twice_is_connected_and_paid_once() {
        InMemoryOperator russia = Stories.russia();
        russia.offers(InventedServices.service(LinkPolicy.NUMBER_MANAGEMENT, rub("5")));
        russia.subscriber(ANNA).balance(rub("10"));
        Kabinet anna = russia.signedIn(russia.client(), ANNA);

        russia.phone(ANNA).dials("*111*828*1#");

        assertThat(russia.phone(ANNA).dials("*111*828*1#").text()).isEqualTo("Услуга подключена: Управление номерами");
        assertThat(anna.account().balance().amount()).isEqualTo(rub("5"));
    }

    @Test
    void a_password_is_changed_by_sending_it_where_the_catalogue_has_a_command_for_that() {
        InMemoryOperator retold = InMemoryOperator.in(Market.RUSSIA)
                .commands(CommandCatalogue.RUSSIA_RETOLD)
                .startingAt(Stories.MORNING);
        retold.subscriber(ANNA).password("Current12");
        KabinetClient client = retold.client();

        retold.phone(ANNA).sends("25 Short1", Peer.of("111"));
        assertThat(told(client.signIn(ANNA, Secret.of("Current12")))).isEqualTo("confirmed");

        retold.phone(ANNA).sends("25 Chosen123", Peer.of("111"));
        assertThat(told(client.signIn(ANNA, Secret.of("Current12")))).isEqualTo("PASSWORD_WRONG(2)");
        assertThat(told(client.signIn(ANNA, Secret.of("Chosen123")))).isEqualTo("confirmed");
    }

    @Test
    void an_operator_understands_the_commands_of_its_catalogue_and_no_others() {
        CommandCatalogue none = new CommandCatalogue(List.of(), Set.of(), Optional.empty(), Optional.empty());
        InMemoryOperator deaf =
                InMemoryOperator.in(Market.RUSSIA).commands(none).startingAt(Stories.MORNING);
        deaf.subscriber(ANNA);

        deaf.phone(ANNA).sends("ПАРОЛЬ", Peer.of("3339"));

        assertThat(deaf.inbox(ANNA).messages()).isEmpty();
    }
}
