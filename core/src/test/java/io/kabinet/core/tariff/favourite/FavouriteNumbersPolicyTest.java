package io.kabinet.core.tariff.favourite;

import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FavouriteNumbersPolicyTest {

    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final ZoneId VOLGOGRAD = ZoneId.of("Europe/Volgograd");
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final Msisdn OWN = Msisdn.of("375330000001");
    private static final FavouriteNumbersPolicy TWO =
            FavouriteNumbersPolicy.of(2, NumberType.ON_NET, NumberType.LANDLINE);
    private static final FavouriteNumbers NONE = FavouriteNumbers.none(OWN);

    @Test
    void as_many_numbers_as_the_tariff_allows_are_added_and_no_more() {
        FavouriteNumbers one = after(TWO.add(number("375330000002"), NONE));
        FavouriteNumbers two = after(TWO.add(number("375330000003"), one));
        assertThat(two.numbers())
                .extracting(each -> each.peer().text())
                .containsExactly("375330000002", "375330000003");
        assertThat(reasons(TWO.add(number("375330000004"), two)))
                .containsExactly(
                        Reason.of(FavouriteReason.FAVOURITE_LIMIT_REACHED).with("limit", 2L));
        assertThat(reasons(FavouriteNumbersPolicy.of(0).add(number("375330000002"), NONE)))
                .contains(Reason.of(FavouriteReason.FAVOURITE_LIMIT_REACHED).with("limit", 0L));
    }

    @Test
    void a_number_of_a_type_that_the_tariff_does_not_allow_is_refused_and_the_type_is_never_guessed() {
        FavouriteNumber abroad = new FavouriteNumber(Peer.of("375330000002"), NumberType.INTERNATIONAL, NOW);
        assertThat(reasons(TWO.add(abroad, NONE)))
                .containsExactly(
                        Reason.of(FavouriteReason.NUMBER_TYPE_NOT_ALLOWED).with("type", "international"));
        FavouriteNumber landline = new FavouriteNumber(Peer.of("375330000002"), NumberType.LANDLINE, NOW);
        assertThat(after(TWO.add(landline, NONE)).numbers()).containsExactly(landline);
    }

    @Test
    void a_type_that_nobody_knows_is_refused_by_name_unless_the_tariff_names_it() {
        FavouriteNumber odd = new FavouriteNumber(Peer.of("375330000002"), new NumberType("спутник"), NOW);
        assertThat(reasons(TWO.add(odd, NONE)))
                .containsExactly(Reason.of(FavouriteReason.UNRECOGNISED).with("text", "спутник"));
        assertThat(after(FavouriteNumbersPolicy.of(1, odd.type()).add(odd, NONE))
                        .numbers())
                .containsExactly(odd);
    }

    @Test
    void every_reason_is_told_in_its_order() {
        FavouriteNumber own = new FavouriteNumber(Peer.of("+375330000001"), NumberType.OFF_NET, NOW);
        FavouriteNumbers full = list("375330000001", "375330000002");
        assertThat(reasons(TWO.add(own, full)))
                .extracting(Reason::code)
                .containsExactly(
                        "NUMBER_TYPE_NOT_ALLOWED",
                        "FAVOURITE_IS_OWN_NUMBER",
                        "FAVOURITE_ON_LIST_ALREADY",
                        "FAVOURITE_LIMIT_REACHED");
        assertThat(reasons(TWO.replace(Peer.of("375330000009"), own, full, MINSK)))
                .extracting(Reason::code)
                .containsExactly(
                        "FAVOURITE_NOT_ON_LIST",
                        "NUMBER_TYPE_NOT_ALLOWED",
                        "FAVOURITE_IS_OWN_NUMBER",
                        "FAVOURITE_ON_LIST_ALREADY");
    }

    @Test
    void a_number_is_the_same_with_and_without_its_plus() {
        assertThat(reasons(TWO.add(number("+375330000002"), list("375330000002"))))
                .containsExactly(Reason.of(FavouriteReason.FAVOURITE_ON_LIST_ALREADY));
        assertThat(after(TWO.remove(Peer.of("+375330000002"), list("375330000002"), NOW, MINSK)))
                .isEqualTo(NONE);
    }

    @Test
    void a_number_takes_the_place_of_another_on_a_full_list() {
        FavouriteNumbers after = after(TWO.replace(
                Peer.of("375330000002"), number("375330000004"), list("375330000002", "375330000003"), MINSK));
        assertThat(after.numbers())
                .extracting(each -> each.peer().text())
                .containsExactly("375330000003", "375330000004");
    }

    @Test
    void a_list_that_an_earlier_tariff_left_too_long_is_not_kept_so_by_an_exchange() {
        FavouriteNumbers three = list("375330000002", "375330000003", "375330000004");
        assertThat(reasons(TWO.replace(Peer.of("375330000002"), number("375330000005"), three, MINSK)))
                .containsExactly(
                        Reason.of(FavouriteReason.FAVOURITE_LIMIT_REACHED).with("limit", 2L));
        assertThat(after(TWO.remove(Peer.of("375330000002"), three, NOW, MINSK)).numbers())
                .hasSize(2);
    }

    @Test
    void a_number_does_not_take_its_own_place() {
        FavouriteNumbers list = list("375330000002", "375330000003");
        assertThat(reasons(TWO.replace(Peer.of("375330000002"), number("375330000002"), list, MINSK)))
                .extracting(Reason::code)
                .containsExactly("FAVOURITE_ON_LIST_ALREADY");
    }

    @Test
    void each_change_costs_its_own_fee_and_a_fee_that_is_not_stated_is_not_free() {
        FavouriteFees fees = new FavouriteFees(Stated.notStated(), Stated.of(rub("25.00")), Stated.of(rub("0.00")));
        FavouriteNumbersPolicy policy = TWO.with(fees);
        Peer first = Peer.of("375330000002");
        assertThat(fee(policy.add(number("375330000003"), NONE))).isEqualTo(Stated.notStated());
        assertThat(fee(policy.replace(first, number("375330000003"), list("375330000002"), MINSK)))
                .isEqualTo(Stated.of(rub("25.00")));
        assertThat(fee(policy.remove(first, list("375330000002"), NOW, MINSK))).isEqualTo(Stated.of(rub("0.00")));
    }

    @Test
    void a_number_stays_for_the_shortest_stay_and_may_go_at_its_end() {
        FavouriteNumbersPolicy month = TWO.with(Period.ofMonths(1));
        Instant since = Instant.parse("2026-01-31T09:00:00Z");
        FavouriteNumbers list = new FavouriteNumbers(
                OWN, List.of(new FavouriteNumber(Peer.of("375330000002"), NumberType.ON_NET, since)));
        Instant until = Instant.parse("2026-02-28T09:00:00Z");
        assertThat(reasons(month.remove(Peer.of("375330000002"), list, until.minusNanos(1), MINSK)))
                .containsExactly(Reason.of(FavouriteReason.TOO_EARLY).with("until", until));
        assertThat(after(month.remove(Peer.of("375330000002"), list, until, MINSK))
                        .numbers())
                .isEmpty();
        FavouriteNumber early = new FavouriteNumber(Peer.of("375330000003"), NumberType.ON_NET, until.minusNanos(1));
        assertThat(reasons(month.replace(Peer.of("375330000002"), early, list, MINSK)))
                .containsExactly(Reason.of(FavouriteReason.TOO_EARLY).with("until", until));
    }

    @Test
    void the_shortest_stay_goes_by_the_local_clock_where_it_jumps() {
        Instant since = Instant.parse("2018-10-27T20:00:00Z"); // 23:00 at +03, the next day at 23:00 is +04
        FavouriteNumbers list = new FavouriteNumbers(
                OWN, List.of(new FavouriteNumber(Peer.of("375330000002"), NumberType.ON_NET, since)));
        FavouriteNumbersPolicy day = TWO.with(Period.ofDays(1));
        Instant until = Instant.parse("2018-10-28T19:00:00Z");
        assertThat(reasons(day.remove(Peer.of("375330000002"), list, until.minusNanos(1), VOLGOGRAD)))
                .containsExactly(Reason.of(FavouriteReason.TOO_EARLY).with("until", until));
        assertThat(after(day.remove(Peer.of("375330000002"), list, until, VOLGOGRAD))
                        .numbers())
                .isEmpty();
    }

    @Test
    void whatever_is_asked_the_list_never_outgrows_the_limit_or_holds_a_number_twice() {
        Seeds.forEach(200, random -> {
            FavouriteNumbers list = NONE;
            for (int i = 0; i < 20; i++) {
                FavouriteNumbers before = list;
                list = anyRequest(random, before).match(FavouriteDecision.Granted::after, refused -> before);
                assertThat(list.numbers()).hasSizeLessThanOrEqualTo(2);
                assertThat(list.numbers())
                        .extracting(each -> each.peer().msisdn())
                        .doesNotHaveDuplicates();
                assertThat(list.numbers())
                        .noneMatch(
                                each -> each.peer().msisdn().filter(OWN::equals).isPresent());
            }
        });
    }

    @Test
    void policies_that_cannot_be_true_are_refused() {
        assertThatThrownBy(() -> FavouriteNumbersPolicy.of(-1, NumberType.ON_NET))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FavouriteNumbersPolicy.of(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TWO.with(Period.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FavouriteFees(Stated.of(rub("-0.01")), Stated.notStated(), Stated.notStated()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FavouriteDecision anyRequest(SplittableRandom random, FavouriteNumbers list) {
        FavouriteNumber one = number((random.nextBoolean() ? "+" : "") + "37533000000" + random.nextInt(1, 6));
        Peer other = Peer.of("37533000000" + random.nextInt(1, 6));
        return switch (random.nextInt(3)) {
            case 0 -> TWO.add(one, list);
            case 1 -> TWO.replace(other, one, list, MINSK);
            default -> TWO.remove(other, list, NOW, MINSK);
        };
    }

    private static FavouriteNumbers list(String... numbers) {
        return new FavouriteNumbers(
                OWN, Stream.of(numbers).map(FavouriteNumbersPolicyTest::number).toList());
    }

    private static FavouriteNumber number(String digits) {
        return new FavouriteNumber(Peer.of(digits), NumberType.ON_NET, NOW);
    }

    private static FavouriteNumbers after(FavouriteDecision decision) {
        return decision.match(FavouriteDecision.Granted::after, refused -> {
            throw new AssertionError(refused.reasons());
        });
    }

    private static Stated<Money> fee(FavouriteDecision decision) {
        return decision.match(FavouriteDecision.Granted::fee, refused -> {
            throw new AssertionError(refused.reasons());
        });
    }

    private static List<Reason> reasons(FavouriteDecision decision) {
        return decision.match(granted -> List.of(), FavouriteDecision.Refused::reasons);
    }
}
