package io.kabinet.mts.business;

import static io.kabinet.mts.business.FakeApi.json;
import static io.kabinet.mts.business.Said.said;
import static io.kabinet.mts.business.World.ANNA;
import static io.kabinet.mts.business.World.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.block.BlockNumber;
import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.service.DisconnectService;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.NumberBlock;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.values.Stated;
import io.kabinet.mts.business.operation.EventId;
import io.kabinet.mts.business.operation.ProductSwitched;
import io.kabinet.mts.business.operation.SwitchProduct;
import io.kabinet.mts.business.operation.SwitchProduct.Switch;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A change is sent once and followed: confirmed when it is read back, rejected when it faulted, else unknown. */
class ChangesTest {

    private static final String MODIFY = "/Product/ModifyProduct";
    private static final String STATUS = "/Product/CheckRequestStatusByUUID";
    private static final String INFO = "/Product/ProductInfo";
    private static final BlockNumber BLOCK = VerdictTest.BLOCK;

    private final World world = new World();

    ChangesTest() {
        world.api.on(MODIFY, Answers.TAKEN);
    }

    @Test
    void a_block_that_was_taken_is_followed_until_it_can_be_read() {
        world.api
                .on(STATUS, Answers.status("InProgress"), Answers.status("InProgress"), Answers.status("Completed"))
                .on(INFO, Answers.NO_BLOCK, Answers.BLOCKED);

        NumberBlock block = world.send(BLOCK, Duration.ofMinutes(1)).orThrow();

        assertThat(block.from()).isEqualTo("2026-06-30T21:00:00Z");
        assertThat(block.kind()).isEqualTo(BlockKind.VOLUNTARY);
        assertThat(world.api.asked(MODIFY)).hasSize(1);
        assertThat(world.api.asked(STATUS)).hasSize(3);
        assertThat(world.api.asked(INFO))
                .as("completed is not believed until it is seen")
                .hasSize(2);
        assertThat(world.api.asked(STATUS).get(0).body())
                .as("a window in local time, without which the request is refused")
                .isEqualTo("""
                        {"relatedParty":[{"characteristic":[]},{"id":"0a1b-77"}],"validFor":\
                        {"endDateTime":"2026-07-11T12:00:00","startDateTime":"2026-06-10T12:00:00"}}""");
    }

    @Test
    void a_change_that_faulted_is_rejected_with_the_code_and_without_the_operators_sentence() {
        world.api.on(STATUS, Answers.faulted("ServiceConflict"));

        Outcome<NumberBlock> outcome = world.send(BLOCK);

        assertThat(said(outcome)).isEqualTo("rejected REQUEST_FAULTED");
        assertThat(((Outcome.Rejected<NumberBlock>) outcome).reasons().get(0).figure("code"))
                .contains("ServiceConflict");
        assertThat(outcome.toString()).doesNotContain("79000000001").doesNotContain("подходит");
    }

    @Test
    void a_change_that_takes_too_long_is_unknown_and_carries_its_event() {
        world.api.on(STATUS, Answers.status("InProgress"), Answers.status("Whatever"), "{}");

        Outcome<NumberBlock> outcome = world.send(BLOCK, Duration.ofSeconds(10));

        assertThat(said(outcome)).isEqualTo("unknown DEADLINE");
        assertThat(eventOf(outcome)).contains(new EventId("0a1b-77"));
        assertThat(world.api.asked(MODIFY)).hasSize(1);
    }

    @Test
    void a_status_that_cannot_be_had_is_asked_for_again_and_the_change_is_not() {
        world.api
                .on(
                        STATUS,
                        json(503, ""),
                        HttpFailure.CONNECTION_LOST,
                        json(404, ""),
                        json(200, Answers.status("Completed")))
                .on(INFO, Answers.BLOCKED);

        assertThat(world.send(BLOCK, Duration.ofMinutes(1))).isInstanceOf(Outcome.Confirmed.class);
        assertThat(world.api.asked(MODIFY)).hasSize(1);
    }

    @Test
    void the_deadline_in_the_middle_of_a_status_leaves_the_event() {
        world.api.on(STATUS, FakeApi.SILENCE);
        var outcome = world.begin(BLOCK, Duration.ofSeconds(10));
        world.ticker.advance(Duration.ofSeconds(10));

        assertThat(said(outcome.join())).isEqualTo("unknown DEADLINE");
        assertThat(eventOf(outcome.join())).contains(new EventId("0a1b-77"));
        assertThat(world.ticker.pending()).isZero();
    }

    @Test
    void who_gives_up_after_the_change_was_taken_is_told_the_event() {
        world.api.on(STATUS, FakeApi.SILENCE);
        CancelSignal cancel = new CancelSignal();
        var outcome = world.begin(BLOCK, Duration.ofSeconds(10), cancel);
        cancel.cancel();

        assertThat(said(outcome.join())).isEqualTo("unknown CANCELLED");
        assertThat(eventOf(outcome.join())).contains(new EventId("0a1b-77"));
    }

    @Test
    void the_event_may_lie_deeper_and_have_another_name_and_a_request_id_is_none() {
        world.api.on(STATUS, Answers.status("Completed")).on(INFO, Answers.BLOCKED);
        world.api.on(
                MODIFY, "{\"requestID\":\"x-1\",\"event\":[{\"eventId\":\"0a1b-77\"}]}", "{\"requestID\":\"x-1\"}");

        world.send(BLOCK);
        assertThat(world.api.asked(STATUS)).hasSize(1);

        assertThat(world.send(BLOCK)).as("without an event it is read back").isInstanceOf(Outcome.Confirmed.class);
        assertThat(world.api.asked(STATUS)).hasSize(1);
    }

    @Test
    void a_change_that_was_not_looked_at_for_its_token_is_sent_once_more_and_no_third_time() {
        world.api
                .on(MODIFY, json(401, TokenTest.error("1013")), json(200, Answers.TAKEN))
                .on(STATUS, Answers.status("Completed"))
                .on(INFO, Answers.BLOCKED);
        assertThat(world.send(BLOCK)).isInstanceOf(Outcome.Confirmed.class);
        assertThat(world.api.asked(MODIFY)).hasSize(2);

        World refused = new World();
        refused.api.on(MODIFY, json(401, TokenTest.error("1013")));
        assertThat(said(refused.send(BLOCK))).isEqualTo("not sent SESSION_OVER");
        assertThat(refused.api.asked(MODIFY)).hasSize(2);
    }

    @Test
    void a_change_that_is_cut_short_between_two_tokens_was_not_sent() {
        world.api.on(MODIFY, json(401, TokenTest.error("1013")));
        world.api.on("/token", json(200, "{\"access_token\":\"t\"}"), FakeApi.SILENCE);
        var outcome = world.begin(BLOCK, Duration.ofSeconds(10));
        world.ticker.advance(Duration.ofSeconds(10));

        assertThat(said(outcome.join())).isEqualTo("not sent DEADLINE");
        assertThat(world.api.asked(MODIFY)).hasSize(1);
    }

    @Test
    void closing_leaves_a_change_that_was_taken_in_doubt_with_its_event() {
        world.api.on(STATUS, FakeApi.SILENCE);
        var outcome = world.begin(BLOCK, Duration.ofSeconds(10));
        world.transport.close();

        assertThat(said(outcome.join())).isEqualTo("unknown CANCELLED");
        assertThat(eventOf(outcome.join())).contains(new EventId("0a1b-77"));
    }

    @Test
    void an_unknown_change_is_resolved_by_its_status_and_by_reading_and_never_by_repeating() {
        world.api.on(STATUS, Answers.status("InProgress"));
        world.send(BLOCK, Duration.ofSeconds(10));
        int sent = world.api.asked(MODIFY).size();

        world.api.on(INFO, Answers.NO_BLOCK);
        assertThat(world.ask(new LookUp<>(BLOCK))).isEqualTo(Resolution.notFound());

        world.api.on(STATUS, Answers.status("Completed")).on(INFO, Answers.BLOCKED);
        assertThat(world.ask(new LookUp<>(BLOCK))).isInstanceOf(Resolution.Done.class);

        world.api.on(STATUS, Answers.faulted("ServiceConflict"));
        assertThat(world.ask(new LookUp<>(BLOCK))).isInstanceOf(Resolution.Refused.class);

        assertThat(world.api.asked(MODIFY)).hasSize(sent).hasSize(1);
    }

    @Test
    void after_a_restart_what_is_there_is_read() {
        world.api.on(INFO, Answers.NO_BLOCK, Answers.BLOCKED);

        assertThat(world.ask(new LookUp<>(BLOCK)))
                .as("it may still come, for nobody fences it")
                .isEqualTo(Resolution.notFound());
        assertThat(world.ask(new LookUp<>(BLOCK))).isInstanceOf(Resolution.Done.class);
        assertThat(world.api.asked(MODIFY)).isEmpty();
        assertThat(world.api.asked(STATUS)).isEmpty();
    }

    @Test
    void a_service_is_connected_and_disconnected_when_the_list_says_so() {
        ServiceId forwarding = SwitchProduct.CALL_FORWARDING;
        String connected = "[{\"externalID\":\"PE0250\",\"name\":\"x\"}]";
        world.api.on(STATUS, Answers.status("Completed")).on(INFO, connected, "[]");

        assertThat(world.ask(new SwitchProduct(ANNA, forwarding, Switch.CONNECT, Optional.empty(), KEY)))
                .isEqualTo(new ProductSwitched(forwarding, Switch.CONNECT, Optional.empty()));
        assertThat(world.ask(new DisconnectService(ANNA, forwarding, Stated.notStated(), KEY))
                        .service())
                .isEqualTo(forwarding);
        assertThat(world.api.asked(INFO))
                .allSatisfy(asked -> assertThat(asked.query())
                        .endsWith("fields=CalculatePrices")
                        .contains("productSpecificationType.name=service"));
    }

    @Test
    void of_a_delayed_change_the_status_has_to_do() {
        LocalDateTime later = LocalDateTime.of(2026, 7, 20, 0, 0);
        var block = new SwitchProduct(ANNA, SwitchProduct.VOLUNTARY_BLOCK, Switch.CONNECT, Optional.of(later), KEY);
        world.api.on(STATUS, Answers.status("InProgress"), Answers.status("Completed"));

        assertThat(world.ask(block).at()).contains(later);
        assertThat(world.ask(new LookUp<>(block))).isInstanceOf(Resolution.Done.class);
        assertThat(world.api.asked(INFO)).isEmpty();
    }

    static <R> Optional<EventId> eventOf(Outcome<R> outcome) {
        return outcome.match(
                confirmed -> Optional.empty(),
                rejected -> Optional.empty(),
                notSent -> Optional.empty(),
                unknown -> EventId.in(unknown.why()));
    }
}
