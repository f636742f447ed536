package io.kabinet.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.kabinet.client.camara.CamaraOperation;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Read;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.wire.Contract;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.client.wire.Route;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.InMemoryOperator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation is whole: none lacks a part that the others have. */
class WholeOperationsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path TESTS_OF_CLIENT = ROOT.resolve("client/target/test-classes");
    private static final Path TESTS_OF_TESTKIT = ROOT.resolve("testkit/target/test-classes");
    private static final Path GOLDEN = ROOT.resolve("client/src/test/resources/io/kabinet/client/wire/golden");
    private static final Path STUBS = ROOT.resolve("testkit/src/main/resources/kabinet-stubs/mappings");
    private static final String DOCUMENT = text(ROOT.resolve("docs/openapi.yaml"));

    /** What nobody calls by hand, and why. */
    private static final Map<String, String> SENT_BY_ITSELF =
            Map.of("RenewSession", "a session that has ended is renewed without a word from the caller");

    /** Client and testkit with their tests, so that it can be followed who makes what. */
    private static final JavaClasses CODE = new ClassFileImporter()
            .importPaths(
                    ROOT.resolve("client/target/classes"),
                    TESTS_OF_CLIENT,
                    ROOT.resolve("testkit/target/classes"),
                    TESTS_OF_TESTKIT);

    private static final Map<Class<?>, Set<JavaCodeUnit>> MAKERS = new HashMap<>();
    private static final Map<String, Class<? extends Operation<?>>> KINDS = kinds();
    private static final Map<String, List<String[]>> EXCHANGES = exchanges();

    /** What belongs to an operation, and whether it is there. */
    private static final Map<String, Predicate<Class<? extends Operation<?>>>> PARTS = Map.of(
            "form and route", WholeOperationsTest::hasForm,
            "bytes written by hand", kind -> EXCHANGES.containsKey(kind.getSimpleName()),
            "generated sample", kind -> isMadeBy(kind, "client\\.testing\\.Generated.*"),
            "file of stubs", kind -> Files.exists(STUBS.resolve(kind.getSimpleName() + ".json")),
            "place in the document", kind -> DOCUMENT.contains("operationId: " + kind.getSimpleName() + "\n"),
            "day of the document", kind -> isMadeBy(kind, "testkit\\.document\\.\\w*Days?"),
            "room in the operator", WholeOperationsTest::hasRoom,
            "method of a facet", kind -> isMadeByFacet(kind) || SENT_BY_ITSELF.containsKey(kind.getSimpleName()),
            "story", kind -> isMadeBy(kind, "testkit\\.\\w*StoriesTest"));

    static Stream<Arguments> operationsAndParts() {
        return KINDS.keySet().stream()
                .flatMap(name -> PARTS.keySet().stream().sorted().map(part -> arguments(name, part)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("operationsAndParts")
    void no_operation_lacks_a_part(String operation, String part) {
        assertThat(PARTS.get(part).test(KINDS.get(operation))).isTrue();
    }

    @Test
    void the_table_of_the_wire_has_these_operations_and_the_look_ups_of_their_changes() {
        assertThat(Contract.KABINET.endpoints())
                .extracting(endpoint -> endpoint.form().name())
                .filteredOn(name -> !name.startsWith("LookUp"))
                .containsExactlyInAnyOrderElementsOf(KINDS.keySet());
    }

    @Test
    void what_no_facet_has_is_an_operation_and_sent_by_the_client() {
        assertThat(SENT_BY_ITSELF.keySet()).allSatisfy(name -> {
            assertThat(isMadeByFacet(KINDS.get(name))).isFalse();
            assertThat(isMadeBy(KINDS.get(name), "client\\.internal\\.SessionKeeper"))
                    .isTrue();
        });
    }

    @Test
    void what_is_no_operation_of_the_contract_lacks_its_parts() {
        assertThat(PARTS)
                .noneSatisfy((part, isThere) ->
                        assertThat(isThere.test(Unheard.class)).isTrue());
    }

    static Stream<Arguments> operationsAndMarkets() {
        return KINDS.keySet().stream()
                .flatMap(name -> Arrays.stream(Market.values()).map(market -> arguments(name, market)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("operationsAndMarkets")
    void it_is_offered_in_the_markets_that_it_says_and_in_no_other(String name, Market market) {
        Operation<?> operation = sample(name, market);
        InMemoryOperator operator = InMemoryOperator.in(market).captchasAt().startingAt("2026-03-01T09:00:00Z");
        operator.subscriber(operation.of());

        boolean offered = !isNotOffered(
                operator.signedIn(operator.client(), operation.of()).await(operation));

        assertThat(offered).isEqualTo(operation.offeredIn().contains(market));
    }

    private static boolean isNotOffered(Outcome<?> outcome) {
        return outcome.match(
                confirmed -> false,
                rejected -> rejected.reasons().stream().anyMatch(r -> r.is(RequestReason.NOT_OFFERED_IN_MARKET)),
                notSent -> false,
                unknown -> false);
    }

    private static boolean hasForm(Class<? extends Operation<?>> kind) {
        return Contract.KABINET.carries(kind)
                && Contract.KABINET.endpoints().stream()
                                .filter(endpoint -> endpoint.form().name().equals(kind.getSimpleName()))
                                .filter(endpoint ->
                                        Contract.KABINET.at(endpoint.route()).isPresent())
                                .count()
                        == 1;
    }

    private static boolean hasRoom(Class<? extends Operation<?>> kind) {
        return Arrays.stream(Market.values())
                .allMatch(market -> InMemoryOperator.in(market)
                                .startingAt("2026-03-01T09:00:00Z")
                                .transport()
                                .carries(kind)
                        != Carriage.NOT);
    }

    private static boolean isMadeByFacet(Class<?> kind) {
        return makersOf(kind).stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .map(unit -> unit.getOwner().getSimpleName())
                .anyMatch(name -> name.endsWith("Calls") || name.equals("Kabinet") || name.equals("KabinetClient"));
    }

    private static boolean isMadeBy(Class<?> kind, String where) {
        return makersOf(kind).stream()
                .anyMatch(unit -> unit.getOwner().getName().matches("io\\.kabinet\\." + where));
    }

    /** Whatever makes one: calls its constructor, or in the end something that does; through the layers of the client all do. */
    private static Set<JavaCodeUnit> makersOf(Class<?> kind) {
        return MAKERS.computeIfAbsent(kind, WholeOperationsTest::findMakers);
    }

    private static Set<JavaCodeUnit> findMakers(Class<?> kind) {
        Set<JavaCodeUnit> makers = new HashSet<>();
        if (!CODE.contain(kind)) {
            return makers;
        }
        List<JavaCodeUnit> next = CODE.get(kind).getConstructors().stream()
                .<JavaCodeUnit>map(constructor -> constructor)
                .toList();
        while (!next.isEmpty()) {
            next = next.stream()
                    .filter(unit -> !unit.getOwner().getPackageName().equals("io.kabinet.client.internal"))
                    .flatMap(unit -> unit.getAccessesToSelf().stream())
                    .<JavaCodeUnit>map(access -> access.getOrigin())
                    .filter(makers::add)
                    .toList();
        }
        return makers;
    }

    private static Map<String, Class<? extends Operation<?>>> kinds() {
        Map<String, Class<? extends Operation<?>>> kinds = new TreeMap<>();
        for (JavaClass each : new ClassFileImporter().importPackages("io.kabinet.client")) {
            if (isOfTheContract(each)) {
                kinds.put(each.getSimpleName(), kind(each));
            }
        }
        return kinds;
    }

    /** A look-up comes with its change, and what goes by CAMARA's APIs has a table, a document and tests of its own. */
    private static boolean isOfTheContract(JavaClass each) {
        return each.isAssignableTo(Operation.class)
                && each.getModifiers().contains(JavaModifier.PUBLIC)
                && !each.isInterface()
                && !each.isEquivalentTo(LookUp.class)
                && !each.isAssignableTo(CamaraOperation.class);
    }

    @SuppressWarnings("unchecked") // it was asked whether it is one
    private static Class<? extends Operation<?>> kind(JavaClass each) {
        return (Class<? extends Operation<?>>) each.reflect();
    }

    /** By the name of the operation what stands in the files: a route, what is sent, what comes back. */
    private static Map<String, List<String[]>> exchanges() {
        return files(GOLDEN)
                .filter(file -> !file.getFileName().toString().equals("may-be-left-out.txt"))
                .flatMap(file -> Arrays.stream(text(file).strip().split("\n\n", -1)))
                .map(exchange -> exchange.split("\n", -1))
                .collect(Collectors.groupingBy(lines -> endpoint(lines).form().name()));
    }

    private static Endpoint<?> endpoint(String... lines) {
        String[] route = lines[0].split(" ", -1);
        return Contract.KABINET.at(new Route(route[0], route[1])).orElseThrow();
    }

    /** An operation as it is written down, of a number of the market, and from the beginning of a list. */
    private static Operation<?> sample(String name, Market market) {
        String[] lines = EXCHANGES.get(name).get(0);
        String sent = lines[1].replaceFirst(",\"from\":\"page[^\"]*\"", "");
        if (market == Market.BELARUS) {
            sent = sent.replaceAll("\"790000000(\\d\\d)\"", "\"3753300000$1\"");
        }
        try {
            return endpoint(lines).form().read(sent.getBytes(UTF_8));
        } catch (Exception e) {
            throw new AssertionError(name + " cannot be read: " + sent, e);
        }
    }

    private static Stream<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An operation that nobody knows. */
    private record Unheard(Msisdn of) implements Read<String> {}
}
