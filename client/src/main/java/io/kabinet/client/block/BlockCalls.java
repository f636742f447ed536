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
     * What a block would cost; nothing is blocked by it.
     *
     * @param request why, and for how long
     * @return the quote to agree to, or every reason against the block
     */
    public Outcome<BlockQuote> quote(BlockRequest request) {
        return caller.await(new QuoteBlock(number, request));
    }

    /**
     * Blocks the number at the charges that were told.
     *
     * @param agreed the quote
     * @param key what stands for the intent
     * @return what came of it: the block, or every reason against it; if the charges have changed, QUOTE_STALE
     */
    public Outcome<NumberBlock> block(BlockQuote agreed, RequestKey key) {
        return caller.perform(new BlockNumber(number, agreed.request(), agreed.charges(), key));
    }

    /**
     * Blocks the number where no charges are stated, for example {@code block(BlockRequest.SIM_LOST, key)}.
     *
     * @param request why, and for how long
     * @param key what stands for the intent
     * @return what came of it: the block, or every reason against it; where charges are stated that nobody has agreed to,
     *     QUOTE_STALE tells them
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
