package io.kabinet.core.bonus;

import static io.kabinet.core.bonus.Given.APRIL;
import static io.kabinet.core.bonus.Given.JUNE;
import static io.kabinet.core.bonus.Given.MARCH;
import static io.kabinet.core.bonus.Given.MAY;
import static io.kabinet.core.bonus.Given.forEver;
import static io.kabinet.core.bonus.Given.gift;
import static io.kabinet.core.bonus.Given.hundredAndFifty;
import static io.kabinet.core.bonus.Given.ledger;
import static io.kabinet.core.bonus.Given.points;
import static io.kabinet.core.bonus.Given.spending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.bonus.programme.GiftRule;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RestoringTest {

    private static final GiftRule MONTH = GiftRule.UNLIMITED.withClaimWindow(Period.ofMonths(1));

    /** An entry of every kind. */
    private static BonusLedger everything() {
        BonusLedger giver = ledger(hundredAndFifty().hold(gift("g-0", 1), MONTH, Given.MOSCOW, MARCH));
        BonusEntry claimed = Given.entry(giver.claim("c-0", "g-0", MARCH));
        BonusLedger ledger = ledger(hundredAndFifty().receive(claimed, MARCH)); // 2
        ledger = ledger(ledger.spend(spending("s-1", 20), MARCH)); // 3
        ledger = ledger(ledger.hold(gift("g-1", 30), MONTH, Given.MOSCOW, MARCH)); // 4
        ledger = ledger(ledger.hold(gift("g-2", 5), GiftRule.UNLIMITED, Given.MOSCOW, MARCH)); // 5
        ledger = ledger(ledger.claim("c-2", "g-2", MARCH)); // 6
        ledger = ledger(ledger.reverse("x-1", "s-1", SpentAlready.REFUSE, APRIL)); // 7 returned, 8
        ledger = ledger(ledger.reverse("x-2", "e-ever", SpentAlready.REFUSE, APRIL)); // 9
        return ledger(ledger.earn(forEver("e-2", 3), JUNE)); // 10 and 11 lapsed, 12
    }

    private static BonusEntry with(BonusEntry entry, List<LotPart> parts) {
        return new BonusEntry(entry.kind(), entry.key(), entry.about(), parts, entry.at(), entry.gift());
    }

    private static BonusEntry with(BonusEntry entry, Instant at) {
        return new BonusEntry(entry.kind(), entry.key(), entry.about(), entry.parts(), at, entry.gift());
    }

    private static BonusEntry with(BonusEntry entry, String key, String about) {
        return new BonusEntry(entry.kind(), Optional.of(key), about, entry.parts(), entry.at(), entry.gift());
    }

    private static UnaryOperator<List<BonusEntry>> change(int number, UnaryOperator<BonusEntry> to) {
        return entries -> {
            entries.set(number, to.apply(entries.get(number)));
            return entries;
        };
    }

    private static UnaryOperator<List<BonusEntry>> drop(int number) {
        return entries -> {
            entries.remove(number);
            return entries;
        };
    }

    private static UnaryOperator<List<BonusEntry>> insert(int number, BonusEntry entry) {
        return entries -> {
            entries.add(number, entry);
            return entries;
        };
    }

    private static LotPart part(int entry, Optional<Instant> lapsesAt, long points) {
        return new LotPart(new BonusLot(entry, 0, lapsesAt), points(points));
    }

    private static Arguments broken(String what, int number, UnaryOperator<List<BonusEntry>> change) {
        return Arguments.of(what, number, change);
    }

    static Stream<Arguments> impossible() {
        Optional<Instant> may = Optional.of(MAY);
        BonusEntry overdraft = new BonusEntry(
                Kind.SPENT, Optional.of("s-9"), "sms", List.of(part(0, may, 999)), MARCH, Optional.empty());
        BonusEntry lapse = new BonusEntry(
                Kind.LAPSED, Optional.empty(), "telecom", List.of(part(0, may, 1)), MARCH, Optional.empty());
        return Stream.of(
                broken("a lot of another number", 0, change(0, it -> with(it, List.of(part(7, may, 100))))),
                broken("a lot in two parts", 0, change(0, it -> with(it, List.of(part(0, may, 50), part(0, may, 50))))),
                broken(
                        "spent from another lot first",
                        3,
                        change(3, it -> with(it, List.of(part(1, Optional.empty(), 20))))),
                broken("more spent than there was", 3, insert(3, overdraft)),
                broken("spent before what came before", 3, change(3, it -> with(it, MARCH.minusNanos(1)))),
                broken("an entry dated after the next", 5, change(4, it -> with(it, MARCH.plusNanos(1)))),
                broken("a key used twice", 3, change(3, it -> with(it, "e-may", it.about()))),
                broken("an unknown gift claimed", 6, change(6, it -> with(it, "c-2", "g-404"))),
                broken(
                        "a gift claimed twice",
                        7,
                        entries -> insert(7, with(entries.get(6), "c-3", "g-2")).apply(entries)),
                broken("something unknown reversed", 8, change(8, it -> with(it, "x-1", "s-404"))),
                broken("an earning reversed as a spending", 8, change(8, it -> with(it, "x-1", "e-may"))),
                broken("a lapse that is not due", 3, insert(3, lapse)),
                broken("a lapse left out", 10, drop(10)),
                broken("a lapse of fewer points", 10, change(10, it -> with(it, List.of(part(0, may, 1))))),
                broken("a lapse of another moment", 10, change(10, it -> with(it, MAY.plusNanos(1)))),
                broken("a return left out", 7, drop(7)),
                broken("two entries in another order", 0, entries -> {
                    entries.add(0, entries.remove(1));
                    return entries;
                }));
    }

    @Test
    void it_has_an_entry_of_every_kind() {
        assertThat(everything().entries()).extracting(BonusEntry::kind).contains(Kind.values());
        assertThat(everything().entries()).hasSize(13);
    }

    @Test
    void stored_and_restored_it_is_the_same_ledger_and_goes_on_as_it_would_have() {
        BonusLedger restored = BonusLedger.of(List.copyOf(everything().entries()));
        assertThat(restored).isEqualTo(everything()).hasToString(everything().toString());
        assertThat(restored.giftState("g-1", JUNE)).contains(GiftState.RETURNED);
        assertThat(ledger(restored.spend(spending("s-1", 20), JUNE))).isSameAs(restored);
        assertThat(BonusLedger.of(List.of())).isEqualTo(BonusLedger.empty());
    }

    @Test
    void any_beginning_is_a_ledger_unless_it_ends_amid_what_happens_by_itself_at_one_moment() {
        List<BonusEntry> entries = everything().entries();
        for (int size = 0; size <= entries.size(); size++) {
            List<BonusEntry> beginning = entries.subList(0, size);
            boolean amid = size == 11; // the second lapse of 1 May is missing
            if (amid) {
                assertThatIllegalArgumentException().isThrownBy(() -> BonusLedger.of(beginning));
            } else {
                assertThat(BonusLedger.of(beginning).entries()).isEqualTo(beginning);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void an_impossible_history_is_refused_with_the_entry_named(
            String what, int number, UnaryOperator<List<BonusEntry>> change) {
        List<BonusEntry> changed = change.apply(new ArrayList<>(everything().entries()));
        assertThat(changed).as(what).isNotEqualTo(everything().entries());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BonusLedger.of(changed))
                .withMessageStartingWith("entry " + number + " is impossible, ");
    }

    @Test
    void a_history_may_not_end_before_what_followed_at_once() {
        BonusLedger late = ledger(hundredAndFifty().earn(Given.earning("late", 7, APRIL), APRIL));
        List<BonusEntry> cut = late.entries().subList(0, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BonusLedger.of(cut))
                .withMessageStartingWith("entry 2 is impossible, it is followed by BonusEntry[kind=LAPSED");
    }

    @Test
    void a_gift_may_not_end_before_it_began() {
        GiftTerms over = new GiftTerms(Given.ANNA, Given.BORIS, Optional.of(MARCH));
        BonusEntry hold = new BonusEntry(
                Kind.GIFT_ON_HOLD,
                Optional.of("g-1"),
                "g-1",
                List.of(part(0, Optional.of(MAY), 1)),
                MARCH,
                Optional.of(over));
        List<BonusEntry> entries = new ArrayList<>(hundredAndFifty().entries());
        entries.add(hold);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BonusLedger.of(entries))
                .withMessageStartingWith("entry 2 is impossible, claimableBefore " + MARCH + " is not after " + MARCH);
        assertThatIllegalArgumentException().isThrownBy(() -> new GiftTerms(Given.ANNA, Given.ANNA, Optional.empty()));
    }

    @Test
    void entries_given_out_cannot_be_changed() {
        List<BonusEntry> entries = everything().entries();
        assertThatThrownBy(() -> entries.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void the_parts_of_an_entry_belong_together() {
        BonusEntry spent = everything().entries().get(3);
        BonusEntry held = everything().entries().get(4);
        List<Runnable> wrong = List.of(
                () -> new BonusEntry(Kind.SPENT, Optional.empty(), "sms", spent.parts(), MARCH, Optional.empty()),
                () -> new BonusEntry(Kind.LAPSED, Optional.of("k"), "sms", spent.parts(), MARCH, Optional.empty()),
                () -> new BonusEntry(Kind.SPENT, spent.key(), "sms", spent.parts(), MARCH, held.gift()),
                () -> new BonusEntry(Kind.GIFT_ON_HOLD, held.key(), "g-1", held.parts(), MARCH, Optional.empty()),
                () -> with(spent, List.of()),
                () -> with(spent, "k", " "),
                () -> with(spent, Instant.MAX),
                () -> new LotPart(new BonusLot(0, 0, Optional.empty()), points(0)),
                () -> new BonusLot(-1, 0, Optional.empty()),
                () -> new BonusLot(0, -1, Optional.empty()));
        assertThat(wrong)
                .allSatisfy(made -> assertThatIllegalArgumentException().isThrownBy(made::run));
    }
}
