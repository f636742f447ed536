package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.russia;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.change.Agreement;
import io.kabinet.core.tariff.change.TariffChangeQuote;
import io.kabinet.core.tariff.favourite.FavouriteFees;
import io.kabinet.core.tariff.favourite.FavouriteNumber;
import io.kabinet.core.tariff.favourite.FavouriteNumbersPolicy;
import io.kabinet.core.tariff.favourite.NumberType;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Favourite numbers, as many and of such types as the tariff allows. */
class FavouriteStoriesTest {

    private static final Peer FRIEND = Peer.of("+" + BORIS.wire());
    private static final Peer AUNT = Peer.of("+79000000003");
    private static final Peer UNCLE = Peer.of("+79000000004");
    private static final FavouriteFees FEES =
            new FavouriteFees(Stated.of(rub("3")), Stated.of(rub("2")), Stated.of(rub("1")));
    private static final FavouriteNumbersPolicy TWO =
            FavouriteNumbersPolicy.of(2, NumberType.ON_NET).with(FEES);

    @Test
    void as_many_are_added_as_the_tariff_allows_and_each_change_takes_its_fee() {
        InMemoryOperator operator = with(TWO);
        operator.tariffs().numberIs(AUNT, NumberType.ON_NET).numberIs(UNCLE, NumberType.ON_NET);
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            anna.favouriteNumbers().add(FRIEND, FEES, key("1")).orThrow();
            anna.favouriteNumbers().add(AUNT, FEES, key("2")).orThrow();
            assertThat(told(anna.favouriteNumbers().add(UNCLE, FEES, key("3"))))
                    .isEqualTo("FAVOURITE_LIMIT_REACHED(2)");

            anna.favouriteNumbers().replace(AUNT, UNCLE, FEES, key("4")).orThrow();
            anna.favouriteNumbers().remove(FRIEND, FEES, key("5")).orThrow();

            assertThat(peers(anna)).containsExactly(UNCLE);
            assertThat(anna.account().balance().amount()).isEqualTo(rub("-9"));
        }
    }

    @Test
    void a_subscriber_of_the_operator_is_on_its_network_and_others_are_what_it_was_told() {
        InMemoryOperator operator = with(TWO);
        operator.tariffs().numberIs(UNCLE, NumberType.LANDLINE);
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);

            assertThat(told(anna.favouriteNumbers().add(FRIEND, FEES, key("1"))))
                    .isEqualTo("confirmed");
            assertThat(told(anna.favouriteNumbers().add(AUNT, FEES, key("2"))))
                    .isEqualTo("NUMBER_TYPE_NOT_ALLOWED(off-net)");
            assertThat(told(anna.favouriteNumbers().add(UNCLE, FEES, key("3"))))
                    .isEqualTo("NUMBER_TYPE_NOT_ALLOWED(landline)");
            assertThat(told(anna.favouriteNumbers().add(FRIEND, FEES, key("4"))))
                    .isEqualTo("FAVOURITE_ON_LIST_ALREADY");
            assertThat(told(anna.favouriteNumbers().add(Peer.of(ANNA.wire()), FEES, key("5"))))
                    .isEqualTo("FAVOURITE_IS_OWN_NUMBER");
            assertThat(told(anna.favouriteNumbers().remove(AUNT, FEES, key("6"))))
                    .isEqualTo("FAVOURITE_NOT_ON_LIST");
        }
    }

    @Test
    void a_fee_that_is_another_by_now_is_not_taken() {
        InMemoryOperator operator = with(TWO);
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);

            assertThat(told(anna.favouriteNumbers().add(FRIEND, FavouriteFees.NOT_STATED, key("1"))))
                    .isEqualTo("QUOTE_STALE(favourite-numbers, RUB 3.00)");
            assertThat(peers(anna)).isEmpty();
            assertThat(anna.account().balance().amount()).isEqualTo(rub("0"));
        }
    }

    @Test
    void a_number_stays_for_as_long_as_the_tariff_wants() {
        InMemoryOperator operator = with(TWO.with(Period.ofMonths(1)));
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            anna.favouriteNumbers().add(FRIEND, FEES, key("1")).orThrow();

            operator.clock().moveTo(Instant.parse("2026-04-01T08:59:59Z"));
            assertThat(told(anna.favouriteNumbers().remove(FRIEND, FEES, key("2"))))
                    .isEqualTo("TOO_EARLY(2026-04-01T09:00:00Z)");
            operator.clock().moveTo(Instant.parse("2026-04-01T09:00:00Z"));
            assertThat(told(anna.favouriteNumbers().remove(FRIEND, FEES, key("3"))))
                    .isEqualTo("confirmed");
        }
    }

    @Test
    void a_tariff_that_says_nothing_of_them_has_none_and_whoever_changes_to_it_loses_them() {
        InMemoryOperator operator = with(TWO);
        TariffId none = new TariffId("none");
        operator.tariffs().offers(Tariff.of(none, "None"));
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA);
            anna.favouriteNumbers().add(FRIEND, FEES, key("1")).orThrow();
            TariffChangeQuote quote = anna.tariff().quote(none).orThrow();
            assertThat(quote.warnings())
                    .extracting(warning -> Stories.told(warning))
                    .containsExactly("FAVOURITE_NUMBERS_LOST(1, 0)");

            anna.tariff().change(Agreement.to(quote), key("2")).orThrow();

            assertThat(peers(anna)).isEmpty();
            assertThat(told(anna.favouriteNumbers().add(FRIEND, FavouriteFees.NOT_STATED, key("3"))))
                    .isEqualTo("NUMBER_TYPE_NOT_ALLOWED(on-net) FAVOURITE_LIMIT_REACHED(0)");
        }
    }

    private static InMemoryOperator with(FavouriteNumbersPolicy policy) {
        InMemoryOperator operator = russia();
        operator.subscriber(BORIS);
        operator.subscriber(ANNA)
                .tariff(Tariff.of(new TariffId("friends"), "Friends").with(policy));
        return operator;
    }

    private static List<Peer> peers(Kabinet anna) {
        return anna.favouriteNumbers().all().numbers().stream()
                .map(FavouriteNumber::peer)
                .toList();
    }
}
