package io.kabinet.core.subscriber.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.account.LineState;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.testing.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MyNumbersTest {

    private static final Msisdn MAIN = Msisdn.of("79000000001");
    private static final Msisdn OTHER = Msisdn.of("79000000002");
    private static final Msisdn THIRD = Msisdn.of("79000000003");

    private static MyNumbers without(MyNumbers numbers, Msisdn number) {
        return numbers.unlink(number).match(LinkDecision.Granted::numbers, refused -> numbers);
    }

    @Test
    void the_list_has_the_main_number_first_and_then_the_linked_ones() {
        assertThat(new MyNumbers(MAIN, List.of(THIRD, OTHER), OTHER).all()).containsExactly(MAIN, THIRD, OTHER);
        assertThat(MyNumbers.of(MAIN)).isEqualTo(new MyNumbers(MAIN, List.of(), MAIN));
    }

    @Test
    void an_unlinked_number_is_gone_and_the_main_one_is_looked_at_instead() {
        MyNumbers numbers = new MyNumbers(MAIN, List.of(OTHER, THIRD), OTHER);

        assertThat(without(numbers, OTHER)).isEqualTo(new MyNumbers(MAIN, List.of(THIRD), MAIN));
        assertThat(without(numbers, THIRD)).isEqualTo(new MyNumbers(MAIN, List.of(OTHER), OTHER));
    }

    @Test
    void the_main_number_and_a_strange_one_cannot_be_unlinked() {
        MyNumbers numbers = new MyNumbers(MAIN, List.of(OTHER), OTHER);

        for (Msisdn number : List.of(MAIN, THIRD)) {
            assertThat(numbers.unlink(number))
                    .isEqualTo(new LinkDecision.Refused(List.of(Reason.of(LinkReason.NOT_LINKED))));
        }
    }

    @Test
    void a_list_that_cannot_be_is_not_rebuilt() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MyNumbers(MAIN, List.of(MAIN), MAIN));
        assertThatIllegalArgumentException().isThrownBy(() -> new MyNumbers(MAIN, List.of(OTHER, OTHER), MAIN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MyNumbers(MAIN, List.of(OTHER), THIRD))
                .withMessageContaining("current");
    }

    @Test
    void linking_and_unlinking_again_leaves_the_list_as_it_was() {
        Seeds.forEach(200, random -> {
            List<Msisdn> linked = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                linked.add(new Msisdn(79_000_000_010L + i));
            }
            MyNumbers before = new MyNumbers(MAIN, linked, MAIN);
            assertThat(without(before.with(OTHER), OTHER)).isEqualTo(before);
            assertThat(without(before.with(OTHER).lookingAt(OTHER), OTHER)).isEqualTo(before);
        });
    }

    @Test
    void the_details_of_a_number_are_shown_and_printed_masked() {
        NumberDetails details = new NumberDetails(
                OTHER, AccountNumber.of("277300000042"), LineState.BLOCKED, Optional.of("Супер 8"), Optional.empty());

        assertThat(details.line()).isEqualTo(LineState.BLOCKED);
        assertThat(details).asString().contains("***42", "***-**-02", "Супер 8").doesNotContain("79000000002");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberDetails(
                        OTHER, details.account(), LineState.BLOCKED, Optional.of(" "), Optional.empty()))
                .withMessageContaining("tariff");
    }
}
