package io.kabinet.core.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.account.block.BlockPolicy;
import io.kabinet.core.identity.PasswordAgePolicy;
import io.kabinet.core.values.Source;
import java.lang.reflect.RecordComponent;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresTest {

    private static final Package HERE = Policies.class.getPackage();

    /** Where each policy stands: components of the groups, which are the records of this package. */
    static Stream<String> policies() {
        return places(Policies.class, "");
    }

    private static Stream<String> places(Class<?> group, String before) {
        return Stream.of(group.getRecordComponents())
                .flatMap(part -> isGroup(part)
                        ? places(part.getType(), before + part.getName() + ".")
                        : Stream.of(before + part.getName()));
    }

    private static boolean isGroup(RecordComponent part) {
        return part.getType().getPackage().equals(HERE);
    }

    @Test
    void the_table_has_each_policy_and_nothing_else() {
        assertThat(Figures.BEGINNINGS.keySet())
                .containsExactlyInAnyOrderElementsOf(policies().toList());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void each_policy_has_a_figure_with_a_source_in_some_market(String policy) {
        assertThat(Rulebook.figuresOf(policy)).isNotEmpty();
    }

    @Test
    void the_figures_of_a_policy_are_known_by_where_it_stands() {
        assertThat(Rulebook.figuresOf("loyalty.cashback"))
                .containsExactly(
                        "cashback.base",
                        "cashback.currency",
                        "cashback.max-rate",
                        "cashback.on-return",
                        "cashback.payout-days",
                        "cashback.payout-start",
                        "cashback.rounding",
                        "cashback.rounding-stage");
        assertThat(Rulebook.figuresOf("loyalty")).isEmpty();
        assertThat(Rulebook.figuresOf("cashback")).isEmpty();
    }

    @Test
    void no_figure_belongs_to_two_policies() {
        assertThat(policies().flatMap(policy -> Rulebook.figuresOf(policy).stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_no_policy_can_change_belongs_to_none() {
        Set<String> ofPolicies = policies()
                .flatMap(policy -> Rulebook.figuresOf(policy).stream())
                .collect(Collectors.toSet());

        assertThat(Rulebooks.figures().filter(figure -> !ofPolicies.contains(figure)))
                .containsExactlyInAnyOrder(
                        "block.line-state",
                        "block.lost-sim",
                        "cabinet.removal",
                        "favourite.own-number",
                        "favourite.repeated-number",
                        "forwarding.charged-apart",
                        "forwarding.loops",
                        "forwarding.targets",
                        "service.charged",
                        "service.gudok.family",
                        "service.gudok.free-months",
                        "service.gudok.min-fee",
                        "service.paid",
                        "service.price-by-tariff");
    }

    @ParameterizedTest
    @CsvSource({
        "identity.password,    password.characters password.classes password.max-length password.min-length",
        "identity.passwordAge, password.age",
        "line.services,        service.funds",
        "line.block,           block.debts block.ends-by-itself block.period",
        "line.access,          block.access"
    })
    void a_policy_has_the_figures_that_it_decides_and_no_others(String policy, String figures) {
        assertThat(Rulebook.figuresOf(policy)).containsExactly(figures.split(" "));
    }

    @Test
    void another_age_of_passwords_leaves_the_source_of_their_length_as_it_was() {
        Rulebook russia = Market.RUSSIA.rulebook();
        Source own = Source.ownChoice("an experiment");
        Rulebook changed = russia.with(own).passwordAge(new PasswordAgePolicy(Period.ofMonths(1), Period.ofMonths(2)));

        assertThat(changed.source("password.age")).contains(own);
        assertThat(changed.source("password.min-length")).isEqualTo(russia.source("password.min-length"));
    }

    @Test
    void another_block_leaves_the_source_of_what_stays_open_as_it_was() {
        Rulebook russia = Market.RUSSIA.rulebook();
        Source own = Source.ownChoice("an experiment");
        Rulebook changed = russia.with(own).block(BlockPolicy.RU_2016_RETOLD);

        assertThat(changed.source("block.period")).contains(own);
        assertThat(changed.source("block.access")).isEqualTo(russia.source("block.access"));
        assertThat(changed.source("block.line-state")).isEqualTo(russia.source("block.line-state"));
    }

    @ParameterizedTest
    @EnumSource
    void a_market_that_has_a_policy_has_a_source_for_it(Market market) {
        Rulebook rulebook = market.rulebook();
        assertThat(hasSource(rulebook, "line.block")).isTrue();
        assertThat(hasSource(rulebook, "line.services")).isTrue();
        assertThat(hasSource(rulebook, "tariff.change")).isTrue();
        assertThat(hasSource(rulebook, "money.topUps.voucher")).isTrue();
        assertThat(hasSource(rulebook, "line.sms")).isEqualTo(rulebook.sms().isPresent());
        assertThat(hasSource(rulebook, "money.transfers.shareBalance"))
                .isEqualTo(rulebook.shareBalance().isPresent());
    }

    private static boolean hasSource(Rulebook rulebook, String policy) {
        return Rulebook.figuresOf(policy).stream().map(rulebook::source).anyMatch(Optional::isPresent);
    }
}
