package io.kabinet.client.block;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.account.block.NumberBlock;
import io.kabinet.core.subscriber.Msisdn;

/** What a subscriber can do about blocks of the number. */
public final class BlockCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public BlockCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * Whether the number is blocked, and by what.
     *
     * @return the state of the line and the blocks that are on
     * @throws KabinetException if there is no answer
     */
    public LineStanding standing() {
        return caller.ask(new ReadBlock(number));
    }

    /**
     * Blocks the number, for example {@code block(BlockRequest.voluntary(Period.ofMonths(1)), key)}.
     *
     * @param request why, and for how long
     * @param key what stands for the intent
     * @return what came of it: the block, with what is paid for it, or every reason against it
     */
    public Outcome<NumberBlock> block(BlockRequest request, RequestKey key) {
        return caller.perform(new BlockNumber(number, request, key));
    }

    /**
     * Undoes a block.
     *
     * @param kind which
     * @param key what stands for the intent
     * @return what came of it: the block as it was, undone now, or why not
     */
    public Outcome<NumberBlock> unblock(BlockKind kind, RequestKey key) {
        return caller.perform(new UnblockNumber(number, kind, key));
    }
}
