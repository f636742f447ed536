package io.kabinet.mts.business;

import static io.kabinet.mts.business.Said.said;
import static io.kabinet.mts.business.World.ANNA;
import static io.kabinet.mts.business.World.BORIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.account.ReadSubscriber;
import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of every transport that have a meaning here, for each operation that is carried. */
class RulesTest {

    private static final List<String> PRIVATE = List.of(
            "79000000001", "9000000001", "299999999901", "CANARY", "token-1", "canary@example.com", "Анна", "подходит");

    private final World world = World.experimental();

    static List<Operation<?>> all() {
        return Samples.all();
    }

    static Stream<Operation<?>> changes() {
        return all().stream().filter(Change.class::isInstance);
    }

    @Test
    void there_is_a_sample_of_each_operation_that_is_carried() {
        assertThat(all())
                .extracting(Object::getClass)
                .containsExactlyElementsOf(
                        Errands.ALL.stream().map(Served::kind).collect(Collectors.toList()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everything_is_carried_once_and_never_keyed(Operation<?> operation) {
        assertThat(world.transport.carries(operation)).isEqualTo(Carriage.ONCE);
        assertThat(world.transport.carries(operation.getClass())).isEqualTo(Carriage.ONCE);
        if (operation instanceof Change<?> change) {
            assertThat(world.transport.carries(new LookUp<>(change))).isEqualTo(Carriage.ONCE);
        }
    }

    @Test
    void only_what_is_known_from_paper_alone_needs_to_be_asked_for() {
        Map<Carriage, List<String>> carried = all().stream()
                .collect(Collectors.groupingBy(
                        new World().transport::carries, Collectors.mapping(Operation::name, Collectors.toList())));

        assertThat(carried.get(Carriage.NOT))
                .containsExactly(
                        "ReadAccountPayments",
                        "ChangeBillPlan",
                        "OrderBill",
                        "OrderAccountBill",
                        "OrderPrepaymentBill",
                        "ChangeBillDelivery",
                        "RequestPromisedPayment");
    }

    @Test
    void what_is_not_there_is_not_sent() {
        assertThat(said(world.send(new ReadSubscriber(ANNA)))).isEqualTo("not sent NOT_CARRIED");
        assertThat(world.api.asked()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void too_late_given_up_or_closed_it_reaches_nobody(Operation<?> operation) {
        CancelSignal given = new CancelSignal();
        given.cancel();
        assertThat(said(world.send(operation, Duration.ZERO))).isEqualTo("not sent DEADLINE");
        assertThat(said(world.begin(operation, Duration.ofSeconds(1), given).join()))
                .isEqualTo("not sent CANCELLED");
        world.transport.close();
        assertThat(said(world.send(operation))).isEqualTo("not sent CLOSED");
        assertThat(world.api.asked()).isEmpty();
    }

    @Test
    void a_view_of_one_number_lets_in_to_no_other() {
        Operation<?> read = new ReadBalance(BORIS);
        Outcome<?> outcome = world.transport
                .send(new Call<>(
                        read,
                        Deadline.in(Duration.ofSeconds(1), world.ticker),
                        Optional.of(MtsBusinessTransport.viewOf(ANNA)),
                        new CancelSignal()))
                .toCompletableFuture()
                .join();

        assertThat(said(outcome)).isEqualTo("not sent SESSION_OVER");
        assertThat(world.api.asked()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatever_comes_no_call_throws_and_nothing_private_is_told(Operation<?> operation) {
        for (HttpEnd end : oddEnds()) {
            World odd = World.experimental();
            paths(odd, end);

            Outcome<?> outcome = odd.send(operation, Duration.ofMinutes(2));

            if (!(outcome instanceof Outcome.Confirmed)) {
                PRIVATE.forEach(secret -> assertThat(outcome.toString()).doesNotContain(secret));
                PRIVATE.forEach(secret ->
                        assertThat(new KabinetException(outcome).getMessage()).doesNotContain(secret));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void an_answer_that_says_nothing_is_never_taken_for_there_is_nothing(Operation<?> operation) {
        for (String silence :
                List.of("", "\n", "null", "{}", "[{}]", "{\"message\":\"try later\"}", "{\"Usages\":null}")) {
            World silent = World.experimental();
            paths(silent, FakeApi.json(200, silence));

            assertThat(said(silent.send(operation))).as(silence).isNotIn("confirmed", "rejected NOT_BLOCKED");
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void what_became_of_any_change_can_be_looked_up(Change<?> change) {
        for (HttpEnd end : oddEnds()) {
            World odd = World.experimental();
            paths(odd, end);
            odd.send(change);

            assertThat(odd.send(new LookUp<>(change))).asString().doesNotContain("a bug");
        }
    }

    private static List<HttpEnd> oddEnds() {
        String told = "Номер 79000000001 Анна не подходит, счёт 299999999901";
        return List.of(
                FakeApi.json(400, "{\"errorCode\":\"79000000001\",\"errorMessage\":\"" + told + "\"}"),
                FakeApi.json(500, told),
                FakeApi.json(401, told),
                FakeApi.json(200, told),
                FakeApi.json(200, "{\"errorCode\":\"x 79000000001\",\"errorMessage\":\"" + told + "\"}"),
                FakeApi.json(200, "[]"),
                FakeApi.json(200, "{}"),
                FakeApi.json(200, "null"),
                FakeApi.json(200, "7"),
                FakeApi.json(200, "[[[]]]"),
                FakeApi.json(200, "{\"eventID\":\"79000000001\"}"),
                FakeApi.json(200, "[{\"externalID\":\"" + "я".repeat(300) + "\",\"date\":\"2026-07-01T25:99\"}]"),
                FakeApi.json(200, "[".repeat(100) + "]".repeat(100)),
                FakeApi.json(200, "{\"payments\":[{\"amount\":\"79000000001x\"}]}"),
                FakeApi.json(200, "{\"Usages\":[{\"date\":\"79000000001\"}]}"));
    }

    private static void paths(World world, HttpEnd end) {
        for (String path : List.of(
                "/Bills/CheckBalanceByMSISDN",
                "/Bills/CheckBalanceByAccount",
                "/Bills/CheckCharges",
                "/Bills/GetUnpaidAmountByAccountNumber",
                "/Bills/PaymentHistoryByMSISDN",
                "/Bills/BillingStatementExtdByMSISDN",
                "/Bills/BillingStatementByAccount",
                "/Bills/PaymentHistoryByAccount",
                "/Documents/CallHistoryByAccount",
                "/Documents/PrepaymentBill",
                "/Bills/ValidityInfo",
                "/Bills/TariffRental",
                "/Product/BillPlanInfo",
                "/Product/ProductInfo",
                "/Product/ModifyProduct",
                "/Product/ChangeBillPlan",
                "/Product/CallForwardingInfo",
                "/Product/ChangeCallForwarding",
                "/Product/CheckRequestStatusByUUID",
                "/Service/HierarchyStructure",
                "/Documents/CallHistoryByMSISDN",
                "/Documents/RegularBillByMSISDN",
                "/Documents/RegularBillByAccount",
                "/Bills/DocumentDeliveryMethodByAccount",
                "/MobileAPI/1/Payment/PromisedPayment")) {
            world.api.on(path, end);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_sender_with_a_bug_is_no_bug_of_ours(Operation<?> operation) {
        assertThatCode(() -> {
                    World broken = World.experimental();
                    broken.api.on("/token", asked -> {
                        throw new IllegalStateException("CANARY 79000000001");
                    });
                    assertThat(broken.send(operation)).isInstanceOf(Outcome.NotSent.class);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void requests_and_keys_print_without_what_is_in_them() {
        assertThat(Balances.ask(ANNA)).hasToString("/Bills/CheckBalanceByMSISDN");
        assertThat(World.BUSINESS_KEY.toString()).doesNotContain("CANARY");
        assertThat(new Token(io.kabinet.core.values.Secret.of("CANARY"), Duration.ofHours(1)).toString())
                .doesNotContain("CANARY");
    }
}
