package io.kabinet.core.identity.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocialPolicyTest {

    private static final SocialLinks NONE = SocialLinks.none(Msisdn.of("79000000001"));
    private static final SocialAccount ANNA = account("friends", "id-anna-77");
    private static final SocialLinks LINKED = new SocialLinks(NONE.number(), List.of(ANNA));
    private static final SocialLinkFacts VERIFIED = new SocialLinkFacts(true, false);

    private static SocialAccount account(String provider, String subject) {
        return new SocialAccount(new SocialProvider(provider), Secret.of(subject));
    }

    private static List<Reason> against(SocialDecision decision) {
        return decision.match(granted -> List.of(), SocialDecision.Refused::reasons);
    }

    private static Reason about(SocialReason code) {
        return Reason.of(code).with("provider", "friends");
    }

    @Test
    void an_account_is_linked_to_a_number_that_is_ones_own() {
        assertThat(SocialPolicy.RUSSIA.link(NONE, ANNA, VERIFIED)).isEqualTo(new SocialDecision.Granted(LINKED));
    }

    @Test
    void everything_against_a_link_is_told_at_once_in_order() {
        assertThat(against(
                        SocialPolicy.RUSSIA.link(LINKED, account("friends", "id-2"), new SocialLinkFacts(false, true))))
                .containsExactly(
                        Reason.of(SocialReason.NUMBER_NOT_VERIFIED),
                        about(SocialReason.SOCIAL_ALREADY_LINKED),
                        about(SocialReason.SOCIAL_LINKED_ELSEWHERE));
        assertThat(against(new SocialPolicy(false, true).link(NONE, ANNA, new SocialLinkFacts(false, false))))
                .isEmpty();
    }

    @Test
    void accounts_of_two_networks_stand_side_by_side() {
        SocialAccount school = account("school", "id-anna-77");

        assertThat(SocialPolicy.RUSSIA.link(LINKED, school, VERIFIED))
                .isEqualTo(new SocialDecision.Granted(new SocialLinks(NONE.number(), List.of(ANNA, school))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_locked_password_leaves_the_linked_account_open(boolean passwordLocked) {
        assertThat(SocialPolicy.RUSSIA.signIn(LINKED, ANNA, passwordLocked))
                .isEqualTo(new SocialDecision.Granted(LINKED));
        assertThat(against(new SocialPolicy(true, false).signIn(LINKED, ANNA, passwordLocked)))
                .isEqualTo(passwordLocked ? List.of(Reason.of(SocialReason.CLOSED_WHILE_PASSWORD_LOCKED)) : List.of());
    }

    @Test
    void another_account_of_the_same_network_signs_nobody_in() {
        assertThat(against(SocialPolicy.RUSSIA.signIn(LINKED, account("friends", "id-anna-78"), false)))
                .containsExactly(about(SocialReason.SOCIAL_NOT_LINKED));
        assertThat(against(SocialPolicy.RUSSIA.signIn(LINKED, account("school", "id-anna-77"), false)))
                .hasSize(1);
        assertThat(against(new SocialPolicy(true, false).signIn(NONE, ANNA, true)))
                .containsExactly(
                        about(SocialReason.SOCIAL_NOT_LINKED), Reason.of(SocialReason.CLOSED_WHILE_PASSWORD_LOCKED));
    }

    @Test
    void an_unlinked_account_signs_nobody_in_any_more() {
        assertThat(LINKED.unlink(ANNA.provider())).isEqualTo(new SocialDecision.Granted(NONE));
        assertThat(against(NONE.unlink(ANNA.provider()))).containsExactly(about(SocialReason.SOCIAL_NOT_LINKED));
    }

    @Test
    void whose_account_it_is_is_never_printed() {
        assertThat(LINKED).asString().contains("friends", "***").doesNotContain("anna", "79000000001");
        assertThat(SocialPolicy.RUSSIA.link(LINKED, ANNA, VERIFIED)).asString().doesNotContain("anna");
    }

    @Test
    void what_cannot_be_is_not_rebuilt() {
        assertThatIllegalArgumentException().isThrownBy(() -> account(" ", "id"));
        assertThatIllegalArgumentException().isThrownBy(() -> account("friends", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SocialLinks(NONE.number(), List.of(ANNA, account("friends", "id-secret"))))
                .withMessageContaining("friends")
                .withMessageNotContaining("secret");
    }
}
