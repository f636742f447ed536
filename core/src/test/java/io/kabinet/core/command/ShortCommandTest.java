package io.kabinet.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortCommandTest {

    private static final ShortCommand TRANSFER = command(Channel.USSD, "*363*{number}*{sum}#", Optional.empty());
    private static final ShortCommand PASSWORD = command(Channel.SMS, "25 {password}", Optional.of(Peer.of("111")));

    private static ShortCommand command(Channel channel, String pattern, Optional<Peer> to) {
        return new ShortCommand(
                new CommandOperation("something"),
                channel,
                pattern,
                to,
                Stated.notStated(),
                Source.ownChoice("for a test"));
    }

    private static Reason about(CommandReason code, String argument) {
        return Reason.of(code).with("argument", argument);
    }

    @Test
    void arguments_are_filled_in_where_they_belong() {
        assertThat(TRANSFER.render(Map.of(
                                CommandArgument.SUM, Secret.of("2"), CommandArgument.NUMBER, Secret.of("375330000002")))
                        .reveal())
                .isEqualTo("*363*375330000002*2#");
        assertThat(TRANSFER.arguments()).containsExactlyInAnyOrder(CommandArgument.NUMBER, CommandArgument.SUM);
    }

    @Test
    void everything_wrong_with_the_arguments_is_told_at_once() {
        Map<CommandArgument, Secret> wrong =
                Map.of(CommandArgument.NUMBER, Secret.of("12"), CommandArgument.CODE, Secret.of("4711"));

        assertThat(TRANSFER.violationsIn(wrong))
                .containsExactly(
                        about(CommandReason.ARGUMENT_WRONG, "number"),
                        about(CommandReason.ARGUMENT_MISSING, "sum"),
                        about(CommandReason.ARGUMENT_NOT_ASKED, "code"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TRANSFER.render(wrong))
                .withMessageContaining("ARGUMENT_MISSING")
                .withMessageNotContaining("4711");
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 79000000001, true",
        "NUMBER, +79000000001, false",
        "SUM, 1, true",
        "SUM, 0, false",
        "SUM, 00, false",
        "SUM, 1.5, false",
        "SUM, -1, false",
        "SUM, 1#*111*17, false",
        "POINTS, 0, false",
        "POINTS, 10, true",
        "CODE, 0, true",
        "CODE, ١٢, false",
        "CODE, '', false",
        "PERIOD, 1, true",
        "ITEM, 05, true",
        "ITEM, a, false",
        "PASSWORD, Abcdef1*#, true",
        "PASSWORD, '', false",
        "PASSWORD, 'Abc def1', false"
    })
    void each_argument_has_a_form_of_its_own(CommandArgument argument, String text, boolean fits) {
        ShortCommand command =
                command(Channel.USSD, "*9*{" + argument.name().toLowerCase(Locale.ROOT) + "}", Optional.empty());

        assertThat(command.violationsIn(Map.of(argument, Secret.of(text))).isEmpty())
                .isEqualTo(fits);
    }

    @Test
    void a_password_is_never_printed() {
        Map<CommandArgument, Secret> arguments = Map.of(CommandArgument.PASSWORD, Secret.of("Abcdef1"));

        assertThat(PASSWORD.render(arguments)).hasToString("***");
        assertThat(PASSWORD.render(arguments).reveal()).isEqualTo("25 Abcdef1");
        assertThat(PASSWORD.in(Channel.SMS, PASSWORD.to(), "25 Abcdef1")).contains(arguments);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PASSWORD.render(Map.of(CommandArgument.PASSWORD, Secret.of("Abc def1"))))
                .withMessageNotContaining("def1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*1*{nobody}#",
                "*1*{NUMBER}#",
                "*1*{number#",
                "*1*number}#",
                "*1*{sum}*{sum}#",
                "*1*{number}{sum}#",
                "*1*{sum}0#",
                "*1*{sum}x",
                "*1*{password}#",
                "{code}",
                "*1*{sum}}#"
            })
    void a_pattern_that_nobody_could_read_back_is_refused(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> command(Channel.USSD, pattern, Optional.empty()));
    }

    @Test
    void an_sms_goes_to_somebody_and_a_code_to_nobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> command(Channel.SMS, "11", Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> command(Channel.USSD, "*100#", Optional.of(Peer.of("111"))));
    }

    @Test
    void what_is_rendered_is_understood_again_whatever_was_filled_in() {
        Seeds.forEach(300, random -> {
            Map<CommandArgument, Secret> arguments = Map.of(
                    CommandArgument.NUMBER, Secret.of("37533" + (1_000_000 + random.nextInt(9_000_000))),
                    CommandArgument.SUM, Secret.of(Integer.toString(1 + random.nextInt(1_000_000))));
            String text = TRANSFER.render(arguments).reveal();
            assertThat(TRANSFER.in(Channel.USSD, Optional.empty(), text)).contains(arguments);
            int cut = random.nextInt(text.length());
            assertThat(TRANSFER.in(Channel.USSD, Optional.empty(), text.substring(0, cut)))
                    .isEmpty();
        });
    }

    @Test
    void a_violation_is_a_reason_and_none_is_an_empty_list() {
        assertThat(TRANSFER.violationsIn(Map.of()))
                .isEqualTo(List.of(
                        about(CommandReason.ARGUMENT_MISSING, "number"), about(CommandReason.ARGUMENT_MISSING, "sum")));
    }
}
