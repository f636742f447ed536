package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.bonus.GiftOffered;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.bonus.programme.GiftRule;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.identity.code.CodePolicy;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GiftStoriesTest {

    private static final Secret WRONG = Secret.of("none-of-it");

    private final InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA)
            .rulebook(Market.RUSSIA
                    .rulebook()
                    .with(Source.ownChoice("a test"))
                    .bonus(BonusProgramme.RUSSIA.withGift(
                            GiftRule.UNLIMITED.withMaximum(Points.of(80)).withClaimWindow(Period.ofDays(3)))))
            .giftSender(Peer.of("Podarok"))
            .startingAt(Stories.MORNING);
    private final KabinetClient client = operator.client();
    private final Kabinet anna = operator.signedIn(client, ANNA);
    private final Kabinet boris = operator.signedIn(client, BORIS);

    @BeforeEach
    void anna_has_points() {
        operator.subscriber(ANNA).points(100, PointSource.TELECOM);
    }

    @Test
    void a_gift_is_put_aside_and_claimed_with_the_code_from_the_sms() {
        GiftOffered offered = gift(60, "1").orThrow();

        assertThat(offered.left()).isEqualTo(Points.of(40));
        assertThat(offered.claimableBefore()).contains(Instant.parse("2026-03-04T09:00:00Z"));
        assertThat(operator.inbox(BORIS).last().orElseThrow().from()).isEqualTo(Peer.of("Podarok"));
        assertThat(operator.inbox(BORIS).lastGift()).isEqualTo(offered.gift());
        assertThat(points(boris)).isZero();

        assertThat(boris.bonus().claim(offered.gift(), code()).orThrow().balance())
                .isEqualTo(Points.of(60));
        assertThat(points(anna)).isEqualTo(40);
        assertThat(points(boris)).isEqualTo(60);
    }

    @Test
    void a_gift_is_claimed_once() {
        String gift = gift(60, "1").orThrow().gift();
        boris.bonus().claim(gift, code()).orThrow();

        assertThat(told(boris.bonus().claim(gift, code()))).isEqualTo("GIFT_CLAIMED(" + gift + ")");
        assertThat(points(boris)).isEqualTo(60);
    }

    @Test
    void it_can_be_claimed_before_the_window_ends_and_is_back_at_its_end() {
        String first = gift(60, "1").orThrow().gift();
        String second = gift(40, "2").orThrow().gift();
        Secret codeOfSecond = code();
        operator.clock().moveTo(Instant.parse("2026-03-04T08:59:59.999999999Z"));
        assertThat(points(anna)).isZero();
        assertThat(told(boris.bonus().claim(second, codeOfSecond))).isEqualTo("confirmed");

        operator.clock().moveTo(Instant.parse("2026-03-04T09:00:00Z"));

        assertThat(points(anna)).isEqualTo(60);
        assertThat(told(boris.bonus().claim(first, WRONG))).isEqualTo("GIFT_RETURNED(" + first + ")");
        assertThat(points(boris)).isEqualTo(40);
    }

    @Test
    void the_third_wrong_code_sends_it_back() {
        String gift = gift(60, "1").orThrow().gift();
        Secret right = code();

        assertThat(told(boris.bonus().claim(gift, WRONG))).isEqualTo("CODE_WRONG(2)");
        assertThat(told(boris.bonus().claim(gift, WRONG))).isEqualTo("CODE_WRONG(1)");
        assertThat(points(anna)).isEqualTo(40);
        assertThat(told(boris.bonus().claim(gift, WRONG))).isEqualTo("CODE_WRONG(0)");

        assertThat(points(anna)).isEqualTo(100);
        assertThat(told(boris.bonus().claim(gift, right))).isEqualTo("GIFT_RETURNED(" + gift + ")");
    }

    @Test
    void a_gift_whose_code_has_died_is_back_at_that_moment() {
        InMemoryOperator hurried = InMemoryOperator.in(Market.RUSSIA)
                .codes(CodePolicy.RUSSIA.withLife(Duration.ofMinutes(10)))
                .startingAt(Stories.MORNING);
        hurried.subscriber(ANNA).points(100, PointSource.TELECOM);
        Kabinet giver = hurried.signedIn(hurried.client(), ANNA);

        GiftOffered offered = giver.bonus().gift(BORIS, Points.of(30), key("1")).orThrow();

        assertThat(offered.claimableBefore()).contains(Instant.parse("2026-03-01T09:10:00Z"));
        hurried.clock().advance(Duration.ofMinutes(10).minusNanos(1));
        assertThat(points(giver)).isEqualTo(70);
        hurried.clock().advance(Duration.ofNanos(1));
        assertThat(points(giver)).isEqualTo(100);
    }

    @Test
    void two_gifts_have_two_codes_and_neither_opens_the_other() {
        String first = gift(10, "1").orThrow().gift();
        Secret codeOfFirst = code();
        String second = gift(20, "2").orThrow().gift();

        assertThat(told(boris.bonus().claim(second, codeOfFirst))).isEqualTo("CODE_WRONG(2)");
        assertThat(told(boris.bonus().claim(first, codeOfFirst))).isEqualTo("confirmed");
        assertThat(told(boris.bonus().claim(second, code()))).isEqualTo("confirmed");
    }

    @Test
    void a_code_for_signing_in_takes_no_gift() {
        String gift = gift(10, "1").orThrow().gift();
        client.registration().codeBySms(BORIS, CodePurpose.SIGN_IN, key("2")).orThrow();

        assertThat(told(boris.bonus().claim(gift, code()))).isEqualTo("CODE_WRONG(2)");
    }

    @Test
    void nobody_claims_what_is_for_another() {
        String gift = gift(10, "1").orThrow().gift();

        assertThat(told(anna.bonus().claim(gift, code()))).isEqualTo("UNKNOWN_GIFT(" + gift + ")");
        assertThat(told(boris.bonus().claim("gift-77", code()))).isEqualTo("UNKNOWN_GIFT(gift-77)");
    }

    @Test
    void what_may_not_be_given_is_refused_with_every_reason() {
        assertThat(told(anna.bonus().gift(ANNA, Points.of(0), key("1"))))
                .isEqualTo("POINTS_NOT_POSITIVE(0 points) GIFT_TO_SELF");
        assertThat(told(gift(101, "2")))
                .isEqualTo("GIFT_ABOVE_MAXIMUM(80 points, 101 points) NOT_ENOUGH_POINTS(100 points, 101 points)");
        assertThat(operator.inbox(BORIS).messages()).isEmpty();
        assertThat(points(anna)).isEqualTo(100);
    }

    @Test
    void points_keep_the_moment_at_which_they_lapse() {
        Instant april = Instant.parse("2026-03-02T00:00:00Z");
        operator.subscriber(ANNA).points(5, PointSource.TELECOM, april);
        boris.bonus().claim(gift(5, "1").orThrow().gift(), code()).orThrow();

        assertThat(points(boris)).isEqualTo(5);
        operator.clock().moveTo(april);
        assertThat(points(boris)).isZero();
        assertThat(points(anna)).isEqualTo(100);
    }

    private Outcome<GiftOffered> gift(long points, String key) {
        return anna.bonus().gift(BORIS, Points.of(points), key(key));
    }

    private Secret code() {
        return operator.inbox(BORIS).lastCode();
    }

    private static long points(Kabinet who) {
        return who.bonus().summary().balance().count();
    }
}
