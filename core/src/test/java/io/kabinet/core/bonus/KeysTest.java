package io.kabinet.core.bonus;

import static io.kabinet.core.bonus.Given.APRIL;
import static io.kabinet.core.bonus.Given.BORIS;
import static io.kabinet.core.bonus.Given.MARCH;
import static io.kabinet.core.bonus.Given.MAY;
import static io.kabinet.core.bonus.Given.MOSCOW;
import static io.kabinet.core.bonus.Given.earning;
import static io.kabinet.core.bonus.Given.forEver;
import static io.kabinet.core.bonus.Given.gift;
import static io.kabinet.core.bonus.Given.granted;
import static io.kabinet.core.bonus.Given.hold;
import static io.kabinet.core.bonus.Given.hundredAndFifty;
import static io.kabinet.core.bonus.Given.ledger;
import static io.kabinet.core.bonus.Given.refused;
import static io.kabinet.core.bonus.Given.spending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.bonus.programme.Catalogue;
import io.kabinet.core.bonus.programme.GiftRule;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One intent has one key and one effect, over any number of attempts. */
class KeysTest {

    private static final GiftRule DAY = GiftRule.UNLIMITED.withClaimWindow(Period.ofDays(1));

    /** Every request there is, in an order in which each can be granted. */
    private static final List<BiFunction<BonusLedger, Instant, BonusDecision>> REQUESTS = List.of(
            (ledger, at) -> ledger.earn(earning("e-1", 5, MAY), at),
            (ledger, at) -> ledger.spend(spending("s-1", 10), at),
            (ledger, at) -> ledger.reverse("x-1", "s-1", SpentAlready.REFUSE, at),
            (ledger, at) -> ledger.reverse("x-2", "e-1", SpentAlready.REFUSE, at),
            (ledger, at) -> ledger.hold(gift("g-1", 10), DAY, MOSCOW, at),
            (ledger, at) -> ledger.claim("c-1", "g-1", at),
            (ledger, at) -> ledger.hold(gift("g-2", 10), GiftRule.UNLIMITED, MOSCOW, at),
            (ledger, at) -> ledger.takeBack("r-2", "g-2", at));

    @Test
    void a_repetition_changes_nothing_and_is_answered_as_the_first_time_at_any_later_moment() {
        BonusLedger ledger = hundredAndFifty();
        for (BiFunction<BonusLedger, Instant, BonusDecision> request : REQUESTS) {
            BonusDecision.Granted first = granted(request.apply(ledger, MARCH));
            ledger = first.ledger();
            for (Instant at : List.of(MARCH, APRIL, Given.JUNE)) {
                BonusDecision.Granted again = granted(request.apply(ledger, at));
                assertThat(again.ledger()).isSameAs(ledger);
                assertThat(again.entry()).isEqualTo(first.entry());
            }
        }
        BonusLedger later = ledger(ledger.earn(forEver("e-2", 1), Given.JUNE));
        for (BiFunction<BonusLedger, Instant, BonusDecision> request : REQUESTS) {
            assertThat(granted(request.apply(later, Given.JUNE)).ledger()).isSameAs(later);
        }
    }

    @Test
    void a_key_stands_for_one_request_and_no_other() {
        BonusLedger ledger = hundredAndFifty();
        ledger = ledger(ledger.spend(spending("s-1", 10), MARCH));
        ledger = ledger(hold(ledger, gift("g-1", 10), MARCH));
        ledger = ledger(hold(ledger, gift("g-2", 10), MARCH));
        ledger = ledger(ledger.claim("c-1", "g-1", MARCH));
        ledger = ledger(ledger.reverse("x-1", "s-1", SpentAlready.REFUSE, MARCH));
        List<BonusDecision> others = List.of(
                ledger.earn(earning("e-may", 101, MAY), MARCH),
                ledger.earn(earning("e-may", 100, APRIL), MARCH),
                ledger.earn(forEver("e-may", 100), MARCH),
                ledger.earn(new Earning("e-may", PointSource.SHOP, Given.points(100), Optional.of(MAY)), MARCH),
                ledger.earn(forEver("s-1", 10), MARCH),
                ledger.spend(spending("s-1", 11), MARCH),
                ledger.spend(new Spending("s-1", "minutes", Given.points(10)), Catalogue.EMPTY, MARCH),
                ledger.spend(spending("s-1", 0), MARCH),
                hold(ledger, gift("g-1", 11), MARCH),
                hold(ledger, new Gift("g-1", BORIS, Given.ANNA, Given.points(10)), MARCH),
                hold(ledger, new Gift("g-1", Given.ANNA, Msisdn.of("79000000003"), Given.points(10)), MARCH),
                ledger.claim("c-1", "g-2", MARCH),
                ledger.takeBack("c-1", "g-1", MARCH),
                ledger.claim("g-1", "g-1", MARCH),
                ledger.reverse("x-1", "e-may", SpentAlready.REFUSE, MARCH));
        assertThat(others)
                .allSatisfy(other -> assertThat(refused(other)).containsExactly(Reason.of(BonusReason.KEY_REUSED)));
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        BonusLedger ledger = hundredAndFifty();
        refused(ledger.spend(spending("s-1", 151), MARCH));
        assertThat(ledger(ledger.spend(spending("s-1", 150), MARCH)).balance(MARCH))
                .isEqualTo(Given.points(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "two\nlines",
                "01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890"
            })
    void a_key_is_a_short_printable_text(String key) {
        BonusLedger ledger = hundredAndFifty();
        assertThatIllegalArgumentException().isThrownBy(() -> forEver(key, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> spending(key, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> gift(key, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.claim(key, "g-1", MARCH));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.takeBack(key, "g-1", MARCH));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.reverse(key, "e-may", SpentAlready.REFUSE, MARCH));
    }
}
