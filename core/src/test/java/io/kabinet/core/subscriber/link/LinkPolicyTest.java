package io.kabinet.core.subscriber.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LinkPolicyTest {

    private static final Msisdn MAIN = Msisdn.of("79000000001");
    private static final Msisdn OTHER = Msisdn.of("79000000002");
    private static final Msisdn THIRD = Msisdn.of("79000000003");
    private static final Set<String> MANAGED = Set.of(LinkPolicy.NUMBER_MANAGEMENT);

    private static NumberFacts facts(Msisdn number, String owner, String region, Set<String> services) {
        return new NumberFacts(number, Optional.of(owner), Optional.of(region), services, LinkRole.ALONE);
    }

    private static NumberFacts annas(Msisdn number) {
        return facts(number, "anna", "Москва", MANAGED);
    }

    private static NumberFacts as(LinkRole role, Msisdn number) {
        return new NumberFacts(number, Optional.of("anna"), Optional.of("Москва"), MANAGED, role);
    }

    private static List<Reason> against(LinkDecision decision) {
        return decision.match(granted -> List.of(), LinkDecision.Refused::reasons);
    }

    private static MyNumbers granted(LinkDecision decision) {
        return decision.match(LinkDecision.Granted::numbers, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    private static List<Reason> againstLinking(LinkPolicy policy, NumberFacts own, NumberFacts other) {
        return against(policy.link(MyNumbers.of(own.number()), new LinkFacts(own, other, false)));
    }

    @Test
    void a_number_of_one_person_in_one_region_with_the_service_on_each_is_linked() {
        LinkDecision decision =
                LinkPolicy.RUSSIA.link(MyNumbers.of(MAIN), new LinkFacts(annas(MAIN), annas(OTHER), false));

        assertThat(granted(decision)).isEqualTo(new MyNumbers(MAIN, List.of(OTHER), MAIN));
    }

    @ParameterizedTest
    @CsvSource({
        "anna, Москва, true, true, ''",
        "boris, Москва, true, true, OTHER_OWNER",
        "anna, Пермь, true, true, OTHER_REGION",
        "anna, Москва, false, true, LINK_SERVICE_NEEDED",
        "anna, Москва, true, false, LINK_SERVICE_NEEDED"
    })
    void each_of_the_three_conditions_stands_for_itself(
            String owner, String region, boolean ownService, boolean otherService, String code) {
        NumberFacts own = facts(MAIN, "anna", "Москва", ownService ? MANAGED : Set.of());
        NumberFacts other = facts(OTHER, owner, region, otherService ? MANAGED : Set.of());

        assertThat(againstLinking(LinkPolicy.RUSSIA, own, other))
                .extracting(Reason::code)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void everything_against_a_link_is_told_at_once_in_order() {
        LinkPolicy strict = new LinkPolicy(true, true, Optional.of("Связка"), true, OptionalInt.of(1), false);
        NumberFacts own = new NumberFacts(MAIN, Optional.of("anna"), Optional.of("Москва"), Set.of(), LinkRole.LINKED);
        NumberFacts other = new NumberFacts(OTHER, Optional.of("boris"), Optional.of("Пермь"), Set.of(), LinkRole.MAIN);

        assertThat(against(strict.link(new MyNumbers(MAIN, List.of(OTHER), OTHER), new LinkFacts(own, other, false))))
                .containsExactly(
                        Reason.of(LinkReason.ALREADY_LINKED),
                        Reason.of(LinkReason.TOO_MANY_LINKED).with("maximum", 1L),
                        Reason.of(LinkReason.NESTED_LINK).with("number", "+7 900 ***-**-01"),
                        Reason.of(LinkReason.NESTED_LINK).with("number", "+7 900 ***-**-02"),
                        Reason.of(LinkReason.OTHER_OWNER),
                        Reason.of(LinkReason.OTHER_REGION)
                                .with("expected", "Москва")
                                .with("actual", "Пермь"),
                        Reason.of(LinkReason.LINK_SERVICE_NEEDED)
                                .with("service", "Связка")
                                .with("number", "+7 900 ***-**-01"),
                        Reason.of(LinkReason.LINK_SERVICE_NEEDED)
                                .with("service", "Связка")
                                .with("number", "+7 900 ***-**-02"),
                        Reason.of(LinkReason.OTHER_PASSWORD_NEEDED));
    }

    @Test
    void what_is_not_known_is_never_taken_for_the_same() {
        NumberFacts nobody = new NumberFacts(OTHER, Optional.empty(), Optional.empty(), MANAGED, LinkRole.ALONE);

        assertThat(againstLinking(LinkPolicy.RUSSIA, annas(MAIN), nobody))
                .containsExactly(
                        Reason.of(LinkReason.FACT_NOT_KNOWN).with("fact", "owner"),
                        Reason.of(LinkReason.FACT_NOT_KNOWN).with("fact", "region"));
        NumberFacts nobodyToo = new NumberFacts(MAIN, Optional.empty(), Optional.empty(), MANAGED, LinkRole.ALONE);
        assertThat(againstLinking(LinkPolicy.RUSSIA, nobodyToo, nobody)).hasSize(2);
    }

    @Test
    void a_number_is_linked_neither_to_itself_nor_twice() {
        assertThat(againstLinking(LinkPolicy.RUSSIA, annas(MAIN), annas(MAIN)))
                .containsExactly(Reason.of(LinkReason.LINK_TO_ITSELF));
        assertThat(against(LinkPolicy.RUSSIA.link(
                        new MyNumbers(MAIN, List.of(OTHER), MAIN), new LinkFacts(annas(MAIN), annas(OTHER), false))))
                .containsExactly(Reason.of(LinkReason.ALREADY_LINKED));
    }

    @Test
    void in_belarus_as_its_help_page_has_it_the_password_of_the_other_number_is_asked_for_and_nothing_else() {
        LinkPolicy policy = LinkPolicy.BELARUS_HELP_PAGE;
        NumberFacts own = facts(Msisdn.of("375330000001"), "anna", "Минск", Set.of());
        NumberFacts other = facts(Msisdn.of("375330000002"), "boris", "Брест", Set.of());

        assertThat(againstLinking(policy, own, other)).containsExactly(Reason.of(LinkReason.OTHER_PASSWORD_NEEDED));
        assertThat(against(policy.link(MyNumbers.of(own.number()), new LinkFacts(own, other, true))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, true", "1, 1, false", "2, 1, true", "2, 2, false"})
    void the_most_that_can_be_linked_is_a_parameter(int most, int linked, boolean granted) {
        LinkPolicy policy = new LinkPolicy(true, false, Optional.empty(), false, OptionalInt.of(most), false);
        MyNumbers numbers = new MyNumbers(MAIN, List.of(OTHER, THIRD).subList(0, linked), MAIN);
        NumberFacts next = annas(Msisdn.of("79000000009"));

        assertThat(against(policy.link(numbers, new LinkFacts(annas(MAIN), next, false))))
                .isEqualTo(
                        granted
                                ? List.of()
                                : List.of(Reason.of(LinkReason.TOO_MANY_LINKED).with("maximum", (long) most)));
    }

    @ParameterizedTest
    @EnumSource
    void links_do_not_nest_unless_a_policy_lets_them(LinkRole role) {
        LinkPolicy nesting = new LinkPolicy(true, true, Optional.empty(), false, OptionalInt.empty(), true);

        assertThat(againstLinking(LinkPolicy.RUSSIA, as(role, MAIN), annas(OTHER)))
                .hasSize(role == LinkRole.LINKED ? 1 : 0);
        assertThat(againstLinking(LinkPolicy.RUSSIA, annas(MAIN), as(role, OTHER)))
                .hasSize(role == LinkRole.MAIN ? 1 : 0);
        assertThat(againstLinking(nesting, as(role, MAIN), as(role, OTHER))).isEmpty();
    }

    @Test
    void one_looks_at_a_linked_number_and_back_at_the_main_one() {
        MyNumbers numbers = new MyNumbers(MAIN, List.of(OTHER), MAIN);

        MyNumbers there = granted(LinkPolicy.RUSSIA.switchTo(numbers, annas(MAIN), annas(OTHER)));
        assertThat(there).isEqualTo(new MyNumbers(MAIN, List.of(OTHER), OTHER));
        NumberFacts unmanaged = facts(MAIN, "anna", "Москва", Set.of());
        assertThat(granted(LinkPolicy.RUSSIA.switchTo(there, unmanaged, unmanaged)))
                .isEqualTo(numbers);
    }

    @Test
    void a_number_that_was_never_linked_cannot_be_looked_at() {
        assertThat(against(LinkPolicy.RUSSIA.switchTo(
                        new MyNumbers(MAIN, List.of(OTHER), MAIN), annas(MAIN), annas(THIRD))))
                .containsExactly(Reason.of(LinkReason.NOT_LINKED));
    }

    @Test
    void a_linked_number_that_passed_to_another_person_cannot_be_looked_at_any_more() {
        assertThat(against(LinkPolicy.RUSSIA.switchTo(
                        new MyNumbers(MAIN, List.of(OTHER), MAIN),
                        annas(MAIN),
                        facts(OTHER, "boris", "Москва", MANAGED))))
                .containsExactly(Reason.of(LinkReason.OTHER_OWNER));
    }

    @Test
    void a_policy_that_asks_for_the_password_alone_does_not_notice_that() {
        LinkPolicy policy = LinkPolicy.BELARUS_HELP_PAGE;
        assertThat(against(policy.switchTo(
                        new MyNumbers(MAIN, List.of(OTHER), MAIN),
                        annas(MAIN),
                        facts(OTHER, "boris", "Москва", MANAGED))))
                .isEmpty();
    }

    @Test
    void the_facts_must_be_about_the_main_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        LinkPolicy.RUSSIA.link(MyNumbers.of(THIRD), new LinkFacts(annas(MAIN), annas(OTHER), false)))
                .withMessageContaining("own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinkPolicy.RUSSIA.switchTo(MyNumbers.of(THIRD), annas(MAIN), annas(OTHER)));
    }

    @Test
    void no_policy_lets_anybody_link_anybodys_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new LinkPolicy(false, true, Optional.of("Связка"), false, OptionalInt.empty(), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinkPolicy(true, true, Optional.empty(), false, OptionalInt.of(0), false))
                .withMessageContaining("0");
    }

    @Test
    void the_owner_is_not_printed() {
        assertThat(facts(MAIN, "Анна Ивановна", "Москва", MANAGED).toString())
                .contains("+7 900 ***-**-01", "Москва")
                .doesNotContain("Анна");
    }
}
