package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.NOBODY;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.identity.SignInBySocialAccount;
import io.kabinet.core.identity.social.SocialAccount;
import io.kabinet.core.identity.social.SocialPolicy;
import io.kabinet.core.identity.social.SocialProvider;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.link.LinkPolicy;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source;
import org.junit.jupiter.api.Test;

/** An account of a social network that was linked opens the cabinet, on the network's word alone. */
class SocialStoriesTest {

    private static final SocialProvider NETWORK = new SocialProvider("ВКонтакте");
    private static final SocialProvider OTHER = new SocialProvider("Одноклассники");
    private static final SocialAccount ANNAS = new SocialAccount(NETWORK, Secret.of("id-1"));
    private static final SocialAccount BORISES = new SocialAccount(NETWORK, Secret.of("id-2"));

    private final InMemoryOperator operator = Stories.russia();
    private final KabinetClient client = operator.client();
    private final Secret token = operator.socialToken(ANNAS);

    @Test
    void a_linked_account_signs_in_until_it_is_unlinked() {
        Kabinet anna = operator.signedIn(client, ANNA);
        assertThat(told(client.signInBySocialAccount(ANNA, NETWORK, token))).isEqualTo("SOCIAL_NOT_LINKED(ВКонтакте)");

        link(anna, token, "1");
        assertThat(anna.credentials().socialAccounts().providers()).containsExactly(NETWORK);
        assertThat(client.signInBySocialAccount(ANNA, NETWORK, token).orThrow().number())
                .isEqualTo(ANNA);

        assertThat(told(anna.credentials().unlinkSocialAccount(NETWORK, key("2"))))
                .isEqualTo("confirmed");
        assertThat(told(anna.credentials().unlinkSocialAccount(NETWORK, key("3"))))
                .isEqualTo("SOCIAL_NOT_LINKED(ВКонтакте)");
        assertThat(told(client.signInBySocialAccount(ANNA, NETWORK, token))).isEqualTo("SOCIAL_NOT_LINKED(ВКонтакте)");
    }

    @Test
    void somebody_elses_account_signs_in_nowhere_else_and_nobodys_number_is_answered_alike() {
        link(operator.signedIn(client, ANNA), token, "1");
        operator.subscriber(BORIS);
        Secret boris = operator.socialToken(BORISES);

        assertThat(told(client.signInBySocialAccount(ANNA, NETWORK, boris))).isEqualTo("SOCIAL_NOT_LINKED(ВКонтакте)");
        assertThat(told(client.signInBySocialAccount(BORIS, NETWORK, token))).isEqualTo("SOCIAL_NOT_LINKED(ВКонтакте)");
        assertThat(told(client.signInBySocialAccount(NOBODY, NETWORK, token)))
                .isEqualTo("SOCIAL_NOT_LINKED(ВКонтакте)");
    }

    @Test
    void a_token_that_the_network_does_not_know_shows_nothing() {
        link(operator.signedIn(client, ANNA), token, "1");

        assertThat(told(client.signInBySocialAccount(ANNA, NETWORK, Secret.of("id-1"))))
                .isEqualTo("SOCIAL_ACCOUNT_NOT_SHOWN(ВКонтакте)");
        assertThat(told(client.signInBySocialAccount(ANNA, OTHER, token)))
                .isEqualTo("SOCIAL_ACCOUNT_NOT_SHOWN(Одноклассники)");
        assertThat(told(operator.signedIn(client, BORIS)
                        .credentials()
                        .linkSocialAccount(NETWORK, Secret.of("none"), key("1"))))
                .isEqualTo("SOCIAL_ACCOUNT_NOT_SHOWN(ВКонтакте)");
    }

    @Test
    void this_door_stays_open_while_the_password_is_locked_unless_the_rulebook_closes_it() {
        assertThat(whileLocked(SocialPolicy.RUSSIA)).isEqualTo("confirmed");
        assertThat(whileLocked(new SocialPolicy(true, false))).isEqualTo("CLOSED_WHILE_PASSWORD_LOCKED");
    }

    private static String whileLocked(SocialPolicy policy) {
        InMemoryOperator there = InMemoryOperator.in(Market.RUSSIA)
                .rulebook(Market.RUSSIA
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .social(policy))
                .startingAt(Stories.MORNING);
        KabinetClient one = there.client();
        Secret shown = there.socialToken(ANNAS);
        link(there.signedIn(one, ANNA), shown, "1");
        for (int i = 0; i < 3; i++) {
            one.signIn(ANNA, Secret.of("wrong"));
        }
        return told(one.signInBySocialAccount(ANNA, NETWORK, shown));
    }

    @Test
    void one_account_is_linked_to_one_number_and_one_of_each_network() {
        Kabinet anna = operator.signedIn(client, ANNA);
        link(anna, token, "1");

        assertThat(told(anna.credentials().linkSocialAccount(NETWORK, operator.socialToken(BORISES), key("2"))))
                .isEqualTo("SOCIAL_ALREADY_LINKED(ВКонтакте)");
        assertThat(told(operator.signedIn(client, BORIS).credentials().linkSocialAccount(NETWORK, token, key("1"))))
                .isEqualTo("SOCIAL_LINKED_ELSEWHERE(ВКонтакте)");
    }

    @Test
    void a_session_that_was_switched_to_does_not_show_that_the_number_is_ones_own() {
        operator.subscriber(ANNA).registeredTo("Anna", "Moscow").services(LinkPolicy.NUMBER_MANAGEMENT);
        operator.subscriber(BORIS).registeredTo("Anna", "Moscow").services(LinkPolicy.NUMBER_MANAGEMENT);
        Kabinet anna = operator.signedIn(client, ANNA);
        anna.numbers().link(BORIS, key("1")).orThrow();

        assertThat(told(anna.switchTo(BORIS).orThrow().credentials().linkSocialAccount(NETWORK, token, key("1"))))
                .isEqualTo("NUMBER_NOT_VERIFIED");
    }

    @Test
    void neither_token_nor_account_is_printed() {
        assertThat(new SignInBySocialAccount(ANNA, NETWORK, token) + " " + ANNAS)
                .doesNotContain(token.reveal())
                .doesNotContain("id-1");
    }

    @Test
    void in_belarus_it_is_not_offered() {
        KabinetClient belarus = Stories.belarus().client();

        assertThat(told(belarus.signInBySocialAccount(HANNA, NETWORK, Secret.of("any"))))
                .isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
    }

    private static void link(Kabinet who, Secret shown, String key) {
        who.credentials().linkSocialAccount(NETWORK, shown, key(key)).orThrow();
    }
}
