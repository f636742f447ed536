package io.kabinet.core.command;

import static io.kabinet.core.command.CommandCatalogue.BELARUS;
import static io.kabinet.core.command.CommandCatalogue.BELARUS_RETOLD;
import static io.kabinet.core.command.CommandCatalogue.RUSSIA;
import static io.kabinet.core.command.CommandCatalogue.RUSSIA_RETOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source.Grade;
import io.kabinet.core.values.Stated;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandCatalogueTest {

    private static final Optional<Peer> PASSWORDS = Optional.of(Peer.of("3339"));

    private static Optional<CommandOperation> dialled(CommandCatalogue catalogue, String text) {
        return catalogue
                .understand(Channel.USSD, Optional.empty(), text)
                .map(understood -> understood.command().operation());
    }

    /** Something that fits each argument. */
    private static Map<CommandArgument, Secret> anythingFor(ShortCommand command) {
        Map<CommandArgument, Secret> arguments = new EnumMap<>(CommandArgument.class);
        for (CommandArgument argument : command.arguments()) {
            arguments.put(
                    argument,
                    Secret.of(
                            switch (argument) {
                                case NUMBER -> "375330000002";
                                case PASSWORD -> "Аb1*#";
                                default -> "12";
                            }));
        }
        return arguments;
    }

    @Test
    void a_password_is_asked_for_by_a_free_sms_to_the_number_that_it_comes_from() {
        ShortCommand command = RUSSIA.commandsFor(CommandOperation.GET_PASSWORD).get(0);

        assertThat(command.channel()).isEqualTo(Channel.SMS);
        assertThat(command.pattern()).isEqualTo("ПАРОЛЬ");
        assertThat(command.to()).isEqualTo(PASSWORDS);
        assertThat(command.price()).isEqualTo(Stated.of(CommandPrice.FREE));
        assertThat(RUSSIA.passwordSender()).isEqualTo(PASSWORDS);
    }

    @Test
    void in_belarus_a_password_is_set_by_a_code_or_by_a_call_that_is_free_in_the_home_network() {
        assertThat(BELARUS.commandsFor(CommandOperation.SET_PASSWORD))
                .extracting(ShortCommand::channel, ShortCommand::pattern, ShortCommand::price)
                .containsExactly(
                        tuple(Channel.USSD, "*111*17#", Stated.notStated()),
                        tuple(Channel.VOICE, "087021", Stated.of(CommandPrice.FREE_IN_HOME_NETWORK)));
    }

    @ParameterizedTest
    @CsvSource({
        "FREE, true, true",
        "FREE, false, true",
        "FREE_IN_HOME_NETWORK, true, true",
        "FREE_IN_HOME_NETWORK, false, false"
    })
    void what_is_free_at_home_may_cost_something_elsewhere(CommandPrice price, boolean home, boolean free) {
        assertThat(price.isFree(home)).isEqualTo(free);
    }

    @Test
    void a_promised_payment_is_taken_by_a_code_or_a_call_and_no_source_tells_what_the_sms_says() {
        assertThat(BELARUS.commandsFor(CommandOperation.TAKE_PROMISED_PAYMENT)).isEmpty();
        assertThat(BELARUS_RETOLD.commandsFor(CommandOperation.TAKE_PROMISED_PAYMENT))
                .extracting(ShortCommand::channel, ShortCommand::pattern)
                .containsExactly(tuple(Channel.USSD, "*113*{sum}#"), tuple(Channel.VOICE, "087013"));
    }

    @Test
    void a_password_is_sent_in_an_sms_by_a_command_that_the_articles_do_not_tell() {
        assertThat(RUSSIA.commandsFor(CommandOperation.SET_PASSWORD)).isEmpty();
        UnderstoodCommand understood = RUSSIA_RETOLD
                .understand(Channel.SMS, Optional.of(Peer.of("111")), "25 Chosen123")
                .orElseThrow();

        assertThat(understood.command().operation()).isEqualTo(CommandOperation.SET_PASSWORD);
        assertThat(understood.command().source().grade()).isNotEqualTo(Grade.ARTICLE);
        assertThat(understood.arguments()).isEqualTo(Map.of(CommandArgument.PASSWORD, Secret.of("Chosen123")));
    }

    @Test
    void the_service_for_linked_numbers_is_switched_on_by_its_code() {
        assertThat(RUSSIA.commandsFor(CommandOperation.NUMBER_MANAGEMENT))
                .extracting(ShortCommand::pattern)
                .containsExactly("*111*828*1#");
    }

    @Test
    void the_support_has_a_number_in_russia_and_no_source_gives_one_in_belarus() {
        assertThat(RUSSIA.support().map(Peer::text)).contains("8-800-250-0890");
        assertThat(BELARUS.support()).isEmpty();
        assertThat(BELARUS.passwordSender()).isEmpty();
    }

    @Test
    void one_registers_in_the_web_or_in_the_app_and_in_russia_by_sms_too() {
        assertThat(RUSSIA.registration()).containsExactlyInAnyOrder(Channel.WEB, Channel.APP, Channel.SMS);
        assertThat(BELARUS.registration()).containsExactlyInAnyOrder(Channel.WEB, Channel.APP);
    }

    @Test
    void the_defaults_say_what_the_articles_say_and_quote_them() {
        for (CommandCatalogue catalogue : List.of(RUSSIA, BELARUS)) {
            assertThat(catalogue.commands()).isNotEmpty().allSatisfy(command -> {
                assertThat(command.source().grade()).isEqualTo(Grade.ARTICLE);
                assertThat(command.source().quote().orElseThrow()).contains(command.pattern());
            });
        }
    }

    @Test
    void what_others_tell_comes_after_the_articles_and_each_command_has_its_grade() {
        assertThat(RUSSIA_RETOLD.commands()).startsWith(RUSSIA.commands().toArray(new ShortCommand[0]));
        assertThat(BELARUS_RETOLD.commands()).startsWith(BELARUS.commands().toArray(new ShortCommand[0]));
        assertThat(RUSSIA_RETOLD.commandsFor(CommandOperation.BALANCE))
                .extracting(ShortCommand::pattern, command -> command.source().grade())
                .contains(tuple("*100#", Grade.SECONDARY_AGREED));
        assertThat(RUSSIA_RETOLD.support()).isEqualTo(RUSSIA.support());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tethering", "BALANCE", "transfer"})
    void for_an_operation_that_is_not_there_there_is_no_command(String operation) {
        assertThat(RUSSIA.commandsFor(new CommandOperation(operation))).isEmpty();
        assertThat(BELARUS.commandsFor(new CommandOperation(operation))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*111*232#", "*111*233#", "*111*234#", "*111*746#", "*111*747#", "*111*777#", "*111*1234#"})
    void invented_codes_are_in_no_catalogue(String code) {
        assertThat(dialled(RUSSIA_RETOLD, code)).isEmpty();
        assertThat(dialled(BELARUS_RETOLD, code)).isEmpty();
    }

    @Test
    void a_real_code_never_stands_for_what_it_was_invented_for() {
        assertThat(dialled(RUSSIA_RETOLD, "*111*23#")).contains(CommandOperation.CABINET_ON);
        assertThat(dialled(BELARUS_RETOLD, "*111*25#")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ПАРОЛЬ, 3339, true",
        "'  пароль ', 3339, true",
        "ПАРОЛЬ!, 3339, false",
        "ПАРОЛ, 3339, false",
        "'', 3339, false",
        "ПАРОЛЬ, 3338, false"
    })
    void the_operator_understands_the_word_whatever_its_case(String text, String to, boolean understood) {
        assertThat(RUSSIA.understand(Channel.SMS, Optional.of(Peer.of(to)), text)
                        .isPresent())
                .isEqualTo(understood);
        assertThat(RUSSIA.understand(Channel.USSD, Optional.of(Peer.of(to)), text))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "*111*17#, set_password",
        "*363*375330000002*2#, transfer",
        "*363*4711#, confirm_transfer",
        "*707*05#, bonus_item",
        "*113*5#, take_promised_payment"
    })
    void the_operator_understands_what_is_dialled(String text, String operation) {
        assertThat(dialled(BELARUS_RETOLD, text)).contains(new CommandOperation(operation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*111*17",
                "111*17#",
                "*111*17# ",
                "*111*17##",
                "*363*37533000000*2#",
                "*363*375330000002*0#",
                "*363*375330000002*2.5#",
                "*363*375330000002*-2#",
                "*363**#",
                "*363*#",
                "*363*٤٧#",
                "*363*375330000002*2*3#"
            })
    void what_is_not_exactly_a_command_is_not_understood(String text) {
        assertThat(dialled(BELARUS_RETOLD, text)).isEmpty();
    }

    @Test
    void what_was_filled_in_comes_back_and_is_not_printed() {
        UnderstoodCommand understood = BELARUS_RETOLD
                .understand(Channel.USSD, Optional.empty(), "*363*375330000002*2#")
                .orElseThrow();

        assertThat(understood.arguments())
                .isEqualTo(
                        Map.of(CommandArgument.NUMBER, Secret.of("375330000002"), CommandArgument.SUM, Secret.of("2")));
        assertThat(understood).asString().doesNotContain("375330000002");
    }

    @Test
    void every_command_that_is_rendered_is_understood_as_itself() {
        for (CommandCatalogue catalogue : List.of(RUSSIA_RETOLD, BELARUS_RETOLD)) {
            for (ShortCommand command : catalogue.commands()) {
                Map<CommandArgument, Secret> arguments = anythingFor(command);
                String text = command.render(arguments).reveal();
                assertThat(catalogue.understand(command.channel(), command.to(), text))
                        .as(command.pattern())
                        .contains(new UnderstoodCommand(command, arguments));
            }
            assertThat(new HashSet<>(catalogue.commands())).hasSameSizeAs(catalogue.commands());
        }
    }

    @Test
    void whatever_a_handset_sends_is_understood_as_what_it_would_render_or_not_at_all() {
        String letters = "*#0123456789 25{}";
        Seeds.forEach(2_000, random -> {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "*363*375330000002" : "");
            for (int i = random.nextInt(6); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            BELARUS_RETOLD
                    .understand(Channel.USSD, Optional.empty(), text.toString())
                    .ifPresent(understood -> assertThat(understood
                                    .command()
                                    .render(understood.arguments())
                                    .reveal())
                            .isEqualTo(text.toString()));
        });
    }
}
