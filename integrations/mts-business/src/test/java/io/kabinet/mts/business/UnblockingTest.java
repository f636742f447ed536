package io.kabinet.mts.business;

import static io.kabinet.mts.business.FakeApi.json;
import static io.kabinet.mts.business.Said.said;
import static io.kabinet.mts.business.World.ANNA;
import static io.kabinet.mts.business.World.KEY;
import static io.kabinet.mts.business.World.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.block.UnblockNumber;
import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Resolution;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.NumberBlock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A block is looked at before it is undone, so that the receipt can say since when it was on. */
class UnblockingTest {

    private static final String MODIFY = "/Product/ModifyProduct";
    private static final String STATUS = "/Product/CheckRequestStatusByUUID";
    private static final String INFO = "/Product/ProductInfo";
    private static final UnblockNumber UNBLOCK = new UnblockNumber(ANNA, BlockKind.VOLUNTARY, KEY);

    private final World world = new World();

    UnblockingTest() {
        world.api.on(MODIFY, Answers.TAKEN);
    }

    @Test
    void a_block_is_undone_with_the_day_that_it_was_on_since() {
        world.api.on(STATUS, Answers.status("Completed")).on(INFO, Answers.BLOCKED, Answers.NO_BLOCK);

        NumberBlock block = world.ask(UNBLOCK);

        assertThat(block.from()).isEqualTo("2026-06-30T21:00:00Z");
        assertThat(block.liftedAt()).contains(NOON);
        assertThat(world.api.only(MODIFY).body())
                .contains("\"action\":\"delete\"")
                .contains("BL0005");
    }

    @Test
    void an_unblock_that_takes_too_long_is_resolved_with_the_block_that_was_seen_before_it() {
        world.api.on(STATUS, Answers.status("InProgress")).on(INFO, Answers.BLOCKED);
        assertThat(said(world.send(UNBLOCK))).isEqualTo("unknown DEADLINE");

        assertThat(world.ask(new LookUp<>(UNBLOCK))).as("still on").isEqualTo(Resolution.notFound());

        world.api.on(STATUS, Answers.faulted("ServiceConflict"));
        assertThat(world.ask(new LookUp<>(UNBLOCK))).isInstanceOf(Resolution.Refused.class);

        world.api.on(STATUS, Answers.status("Completed")).on(INFO, Answers.NO_BLOCK);
        NumberBlock block = ((Resolution.Done<NumberBlock>) world.ask(new LookUp<>(UNBLOCK))).value();
        assertThat(block.from()).isEqualTo("2026-06-30T21:00:00Z");
        assertThat(block.liftedAt()).contains(NOON);
        assertThat(world.api.asked(MODIFY)).as("never repeated").hasSize(1);
    }

    @Test
    void after_a_restart_nobody_knows_since_when_a_block_that_is_gone_was_on() {
        world.api.on(INFO, Answers.NO_BLOCK);

        assertThat(world.ask(new LookUp<>(UNBLOCK))).isEqualTo(Resolution.notFound());
    }

    @Test
    void what_is_not_blocked_is_not_unblocked_and_what_cannot_be_looked_at_is_not_touched() {
        world.api.on(INFO, json(200, Answers.NO_BLOCK), json(503, ""), HttpFailure.CONNECTION_LOST, FakeApi.SILENCE);

        assertThat(said(world.send(UNBLOCK))).isEqualTo("rejected NOT_BLOCKED");
        assertThat(said(world.send(UNBLOCK))).isEqualTo("not sent OPERATOR_FAILED");
        assertThat(said(world.send(UNBLOCK))).isEqualTo("not sent CONNECTION_LOST");
        var silent = world.begin(UNBLOCK, Duration.ofSeconds(5));
        world.ticker.advance(Duration.ofSeconds(5));
        assertThat(said(silent.join())).isEqualTo("not sent DEADLINE");
        assertThat(world.api.asked(MODIFY)).isEmpty();
    }

    @Test
    void a_lost_answer_of_undoing_is_unknown_after_the_look_as_well() {
        world.api.on(INFO, Answers.BLOCKED).on(MODIFY, HttpFailure.CONNECTION_LOST);

        assertThat(said(world.send(UNBLOCK))).isEqualTo("unknown CONNECTION_LOST");
    }
}
