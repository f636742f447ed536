package io.kabinet.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house, for the modules whose packages lie under one root.
 *
 * <p>The root is a parameter so that each rule can be shown to fail on classes that are wrong on purpose.
 */
record HouseRules(String root) {

    ArchRule core_knows_nobody_but_money_and_nullness() {
        return classes()
                .that(are("core"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.joda.money..", "org.jspecify..", in("core"));
    }

    ArchRule core_does_no_input_or_output() {
        return noClasses().that(are("core")).should().dependOnClassesThat(readWriteCallOrLog());
    }

    ArchRule documents_fetch_nothing() {
        return noClasses().that(are("documents")).should().dependOnClassesThat(readWriteCallOrLog());
    }

    ArchRule core_is_the_ground_floor() {
        return noClasses()
                .that(are("core"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("client"), in("testkit"), in("examples"));
    }

    ArchRule client_knows_no_floor_above() {
        return noClasses()
                .that(are("client"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("testkit"), in("examples"));
    }

    ArchRule testkit_knows_no_floor_above() {
        return noClasses().that(are("testkit")).should().dependOnClassesThat().resideInAnyPackage(in("examples"));
    }

    ArchRule the_house_needs_no_integration() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("okhttp"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("okhttp"), "okhttp3..");
    }

    ArchRule the_house_needs_no_documents() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("documents"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("documents"), "org.apache.pdfbox..", "org.apache.fontbox..");
    }

    ArchRule documents_need_core_alone() {
        return classes()
                .that(are("documents"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml.stream..",
                        "org.joda.money..",
                        "org.jspecify..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        in("core"),
                        in("documents"));
    }

    ArchRule the_house_needs_no_cluster() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("spark"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("spark"), "org.apache.spark..", "org.apache.hadoop..", "scala..");
    }

    ArchRule partners_rows_need_core_alone() {
        return classes()
                .that(are("partner"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.joda.money..", "org.jspecify..", in("core"), in("partner"));
    }

    ArchRule the_house_does_not_know_one_operator() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("mts"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("mts"));
    }

    ArchRule one_operators_sandbox_alone_needs_the_testkit() {
        return noClasses()
                .that(are("mts"))
                .and()
                .resideOutsideOfPackage("..sandbox..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("testkit"), "com.sun.net.httpserver..");
    }

    ArchRule the_partner_shop_needs_core_alone() {
        return needsCoreAlone("partnershop", "de.siegmar.fastcsv..", root + ".examples.console..", in("partner"));
    }

    ArchRule the_password_form_needs_core_alone() {
        return needsCoreAlone("passwordform", root + ".examples.console..");
    }

    ArchRule the_console_needs_core_alone() {
        return needsCoreAlone("console");
    }

    ArchRule no_package_leads_back_to_itself() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    ArchRule what_is_internal_stays_in_its_module() {
        return classes().should(new StayInTheirModule(root));
    }

    ArchRule no_foreign_type_stands_in_a_signature() {
        return classes()
                .should(new ShowOnlyOurTypes(
                        "com.fasterxml.jackson",
                        "tools.jackson",
                        "io.github.resilience4j",
                        "org.apache.pdfbox",
                        "org.apache.fontbox"));
    }

    ArchRule a_name_says_what_it_is() {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        in("core"),
                        in("client"),
                        in("testkit"),
                        in("okhttp"),
                        in("documents"),
                        in("partner"),
                        in("spark"),
                        in("mts"))
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils|Impl|Data|Info|DTO|VO|Entity)");
    }

    ArchRule every_package_is_null_marked() {
        return classes()
                .should(ArchCondition.from(DescribedPredicate.describe(
                        "live in a package marked @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class))));
    }

    private ArchRule needsCoreAlone(String example, String... besides) {
        String own = root + ".examples." + example + "..";
        String[] known = {"java..", "org.joda.money..", "org.jspecify..", in("core"), own};
        return classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        Stream.concat(Stream.of(known), Stream.of(besides)).toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> readWriteCallOrLog() {
        return DescribedPredicate.describe(
                "read, write, call or log",
                type -> type.getPackageName().matches("java\\.(net|sql|nio\\.(file|channels)|util\\.logging)(\\..*)?")
                        || type.getName().matches("java\\.io\\.(File|RandomAccess|Console).*")
                        || type.getName().matches("java\\.lang\\.(System\\$Logger.*|Process.*)"));
    }

    private DescribedPredicate<JavaClass> are(String module) {
        return JavaClass.Predicates.resideInAPackage(in(module));
    }

    private String in(String module) {
        return root + "." + module + "..";
    }
}
