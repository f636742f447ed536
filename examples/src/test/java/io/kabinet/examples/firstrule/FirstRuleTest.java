package io.kabinet.examples.firstrule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class FirstRuleTest {

    @Test
    void it_prints_the_reward_and_why() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        FirstRule.tell(new PrintStream(printed, true, UTF_8));

        assertThat(printed.toString(UTF_8).lines())
                .containsExactly(
                        "RUB 249.99",
                        "Оплачено за товар: 999,99 RUB",
                        "25 % от 999,99 RUB — это 249,9975 RUB",
                        "Округлено вниз до 249,99 RUB: округление забрало 0,0075 RUB",
                        "Кэшбэк: 249,99 RUB");
    }
}
