package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.byn;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.home.HomePage;
import io.kabinet.client.home.HomeTariff;
import io.kabinet.client.service.ServicesInUse;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.block.LineAccess;
import io.kabinet.core.account.block.LineUse;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.LineFacts;
import io.kabinet.core.service.Service;
import io.kabinet.core.service.ServiceGroup;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.PersonName;
import io.kabinet.core.subscriber.SimCodes;
import io.kabinet.core.subscriber.Subscriber;
import io.kabinet.core.tariff.allowance.Allowance;
import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.tariff.allowance.Use;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One call brings the whole home page. */
class HomeStoriesTest {

    private final InMemoryOperator operator = Stories.belarus();
    private final Kabinet hanna = operator.signedIn(operator.client(), HANNA);

    @Test
    void one_call_brings_what_three_would() {
        operator.subscriber(HANNA)
                .named("Анна Примерова")
                .balance(byn("7.50"))
                .simCodes(Secret.of("0000"), Secret.of("00000000"))
                .tariff(new LineFacts.Plan("Пример", Optional.of(byn("12"))));
        long before = operator.arrivals();

        HomePage page = hanna.homePage();

        assertThat(operator.arrivals()).isEqualTo(before + 1);
        assertThat(page.subscriber()).isEqualTo(hanna.account().subscriber());
        assertThat(page.account()).isEqualTo(hanna.account().details());
        assertThat(page.account().balance().orElseThrow().amount()).isEqualTo(byn("7.50"));
        assertThat(page.tariff()).contains(new HomeTariff("Пример", Optional.of(byn("12"))));
    }

    @Test
    void it_brings_the_services_in_use_and_what_is_left_of_packages_in_the_same_call() {
        Service news = InventedServices.service("news", byn("3"), ServiceGroup.INTERNET);
        operator.offers(news);
        operator.subscriber(HANNA)
                .balance(byn("7.50"))
                .allowances(Allowances.of(
                        Allowance.of("minutes", Quantity.of(90, Unit.SECONDS), UsageKind.CALLS_ON_NET),
                        Allowance.of("sms", Quantity.unlimited(Unit.PIECES), UsageKind.SMS)))
                .uses(Use.of(UsageKind.CALLS_ON_NET, 61));
        InventedServices.connect(hanna, news, "1").orThrow();
        long before = operator.arrivals();

        HomePage page = hanna.homePage();

        assertThat(operator.arrivals()).isEqualTo(before + 1);
        assertThat(page.services()).contains(hanna.services().connected());
        assertThat(page.services().orElseThrow().find(news.id())).isPresent();
        assertThat(page.allowances()).contains(hanna.tariff().allowances());
        assertThat(page.allowances().orElseThrow().all())
                .extracting(each -> each.remainder().left())
                .containsExactly(Quantity.of(29, Unit.SECONDS), Quantity.unlimited(Unit.PIECES));
    }

    @Test
    void a_number_without_services_and_packages_has_empty_lists_of_them() {
        operator.subscriber(HANNA).allowances(Allowances.of());

        HomePage page = hanna.homePage();

        assertThat(page.services()).contains(new ServicesInUse(List.of()));
        assertThat(page.allowances()).contains(Allowances.of());
    }

    @Test
    void a_balance_that_is_closed_while_the_number_is_blocked_is_not_on_it_and_the_rest_is() {
        LineAccess strict = new LineAccess(Map.of(), Map.of(LineState.VOLUNTARY_BLOCK, Set.of(LineUse.VIEW_BALANCE)));
        InMemoryOperator closing = InMemoryOperator.in(Market.BELARUS)
                .rulebook(Market.BELARUS
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .lineAccess(strict))
                .startingAt(Stories.MORNING);
        closing.subscriber(HANNA).balance(byn("7.50"));
        Kabinet blocked = closing.signedIn(closing.client(), HANNA);
        assertThat(blocked.homePage().account().balance()).isPresent();

        closing.subscriber(HANNA).lineState(LineState.VOLUNTARY_BLOCK);

        HomePage page = blocked.homePage();
        assertThat(page.account().balance()).isEmpty();
        assertThat(page.account().lineState()).contains(LineState.VOLUNTARY_BLOCK);
        assertThat(page.services()).isPresent();
        assertThat(page.allowances()).isPresent();
    }

    @Test
    void it_shows_name_tariff_number_account_balance_state_pin_and_puk() {
        operator.subscriber(HANNA)
                .named("Анна Примерова")
                .balance(byn("7.50"))
                .lineState(LineState.BLOCKED)
                .simCodes(Secret.of("7391"), Secret.of("58203746"))
                .tariff(new LineFacts.Plan("Пример", Optional.empty()));

        HomePage page = hanna.homePage();

        Subscriber subscriber = page.subscriber();
        assertThat(subscriber.name()).contains(PersonName.of("Анна Примерова"));
        assertThat(page.tariff()).map(HomeTariff::name).contains("Пример");
        assertThat(subscriber.number()).isEqualTo(HANNA);
        assertThat(page.account().number())
                .isEqualTo(subscriber.account())
                .extracting(AccountNumber::text)
                .isEqualTo("A-" + HANNA.wire());
        assertThat(page.account().balance().orElseThrow().amount()).isEqualTo(byn("7.50"));
        assertThat(page.account().lineState()).contains(LineState.BLOCKED);
        assertThat(subscriber.simCodes()).contains(new SimCodes(Secret.of("7391"), Secret.of("58203746")));
    }

    @Test
    void a_debt_past_its_day_is_on_it_and_blocks_the_number() {
        operator.subscriber(HANNA).bill(byn("70"), LocalDate.of(2026, 3, 1));
        assertThat(hanna.homePage().account().lineState()).contains(LineState.UNBLOCKED);

        operator.clock().moveTo(Instant.parse("2026-03-01T21:00:00Z"));

        assertThat(hanna.homePage().account().debts().orElseThrow().unpaid()).hasSize(1);
        assertThat(hanna.homePage().account().lineState()).contains(LineState.BLOCKED_FOR_LACK_OF_MONEY);
    }

    @Test
    void what_nobody_tells_is_absent_and_not_zero() {
        operator.subscriber(HANNA).tariff(new LineFacts.Plan("Пример", Optional.empty()));

        assertThat(hanna.homePage().tariff().orElseThrow().monthlyFee()).isEmpty();
        assertThat(hanna.homePage().subscriber().simCodes()).isEmpty();
    }

    @Test
    void it_prints_neither_pin_nor_number() {
        operator.subscriber(HANNA).simCodes(Secret.of("7391"), Secret.of("58203746"));

        assertThat(hanna.homePage().toString())
                .doesNotContain("7391")
                .doesNotContain("58203746")
                .doesNotContain(HANNA.wire());
    }
}
