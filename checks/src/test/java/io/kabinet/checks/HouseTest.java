package io.kabinet.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its rules, and each rule would notice if it did not. */
class HouseTest {

    private static final String WRONG = "io.kabinet.checks.wrong";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importPackages(
                    "io.kabinet.core",
                    "io.kabinet.client",
                    "io.kabinet.testkit",
                    "io.kabinet.okhttp",
                    "io.kabinet.documents",
                    "io.kabinet.partner",
                    "io.kabinet.spark",
                    "io.kabinet.mts",
                    "io.kabinet.examples");
    private static final JavaClasses WRONG_HOUSE = new ClassFileImporter().importPackages(WRONG);

    /** Classes that are right, though they come close to breaking a rule. */
    static final List<String> RIGHT = List.of("testkit.UsesWire", "client.ShowsJackson$Unseen");

    /** Each rule, and a class that breaks it. */
    static Stream<Arguments> rules(String root) {
        HouseRules rules = new HouseRules(root);
        return Stream.of(
                arguments(rules.core_knows_nobody_but_money_and_nullness(), "core.UsesJackson"),
                arguments(rules.core_does_no_input_or_output(), "core.ReadsFile"),
                arguments(rules.core_does_no_input_or_output(), "core.Logs"),
                arguments(rules.core_is_the_ground_floor(), "core.UsesClient"),
                arguments(rules.client_knows_no_floor_above(), "client.UsesTestkit"),
                arguments(rules.testkit_knows_no_floor_above(), "testkit.UsesExamples"),
                arguments(rules.the_house_needs_no_integration(), "client.UsesOkhttp"),
                arguments(rules.the_house_needs_no_documents(), "client.UsesDocuments"),
                arguments(rules.documents_need_core_alone(), "documents.UsesTestkit"),
                arguments(rules.documents_fetch_nothing(), "documents.ReadsFile"),
                arguments(rules.the_house_needs_no_cluster(), "client.UsesSpark"),
                arguments(rules.partners_rows_need_core_alone(), "partner.UsesClient"),
                arguments(rules.the_house_does_not_know_one_operator(), "client.UsesMts"),
                arguments(rules.one_operators_sandbox_alone_needs_the_testkit(), "mts.UsesTestkit"),
                arguments(rules.the_partner_shop_needs_core_alone(), "examples.partnershop.UsesClient"),
                arguments(rules.the_password_form_needs_core_alone(), "examples.passwordform.UsesTestkit"),
                arguments(rules.the_console_needs_core_alone(), "examples.console.UsesClient"),
                arguments(rules.no_package_leads_back_to_itself(), "core.one.One"),
                arguments(rules.what_is_internal_stays_in_its_module(), "testkit.UsesInternal"),
                arguments(rules.what_is_internal_stays_in_its_module(), "examples.UsesWire"),
                arguments(rules.no_foreign_type_stands_in_a_signature(), "client.ShowsJackson$InField"),
                arguments(rules.no_foreign_type_stands_in_a_signature(), "client.ShowsJackson$InParameter"),
                arguments(rules.no_foreign_type_stands_in_a_signature(), "client.ShowsJackson$InReturn"),
                arguments(rules.no_foreign_type_stands_in_a_signature(), "client.ShowsJackson$InThrows"),
                arguments(rules.no_foreign_type_stands_in_a_signature(), "client.ShowsJackson$InSuperclass"),
                arguments(rules.no_foreign_type_stands_in_a_signature(), "client.ShowsJackson$InTypeParameter"),
                arguments(rules.a_name_says_what_it_is(), "core.OrderHelper"),
                arguments(rules.every_package_is_null_marked(), "core.unmarked.Unmarked"));
    }

    static Stream<Arguments> rulesOfTheHouse() {
        return rules("io.kabinet");
    }

    static Stream<Arguments> rulesOfTheWrongHouse() {
        return rules(WRONG);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheHouse")
    void the_house_keeps_the_rule(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheWrongHouse")
    void the_rule_notices_who_breaks_it(ArchRule rule, String breaker) {
        assertThat(report(rule)).contains(WRONG + "." + breaker);
    }

    @ParameterizedTest
    @FieldSource("RIGHT")
    void no_rule_blames_a_class_that_is_right(String right) {
        assertThat(rulesOfTheWrongHouse().map(rule -> report((ArchRule) rule.get()[0])))
                .noneMatch(report -> report.contains(WRONG + "." + right));
    }

    private static String report(ArchRule rule) {
        return rule.evaluate(WRONG_HOUSE).getFailureReport().toString();
    }
}
