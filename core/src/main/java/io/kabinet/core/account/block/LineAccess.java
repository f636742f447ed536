package io.kabinet.core.account.block;

import io.kabinet.core.account.LineState;
import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stays open in each state of a line, what is closed, and what nobody says.
 *
 * <p>An unblocked line may do everything. A use that is in neither set of a state is not stated: it is neither open nor
 * closed, and the one who asks is told so. Immutable and safe for use by several threads.
 *
 * @param open what stays open, by state
 * @param closed what is closed, by state
 */
public record LineAccess(Map<LineState, Set<LineUse>> open, Map<LineState, Set<LineUse>> closed) {

    private static final Set<LineUse> CALLS = Set.of(LineUse.RECEIVE_CALLS, LineUse.MAKE_CALLS);
    private static final Map<LineState, Set<LineUse>> NO_CALLS = Map.of(
            LineState.ONLY_INBOUND_CALLS, Set.of(LineUse.MAKE_CALLS),
            LineState.VOLUNTARY_BLOCK, CALLS,
            LineState.BLOCKED_FOR_LACK_OF_MONEY, CALLS,
            LineState.BLOCKED, CALLS);
    private static final Set<LineUse> ON_HELP_PAGE =
            Set.of(LineUse.VIEW_BALANCE, LineUse.VIEW_DOCUMENTS, LineUse.TOP_UP);

    /**
     * Both markets by default: blocked is without calls, and what money has blocked takes money.
     *
     * <p><b>Source:</b> the names of the states; «до момента полного погашения задолженности» supposes that one can repay.
     */
    public static final LineAccess AS_NAMED = new LineAccess(
            Map.of(
                    LineState.ONLY_INBOUND_CALLS,
                    Set.of(LineUse.RECEIVE_CALLS),
                    LineState.BLOCKED_FOR_LACK_OF_MONEY,
                    Set.of(LineUse.TOP_UP)),
            NO_CALLS);

    /**
     * Belarus as its help page read in November 2026.
     *
     * <p>A partial or forced block leaves free documents, balance and top-up.
     *
     * <p><b>Source:</b> the operator's page help.mts.by/hc/ru/articles/201920492; «partial» is read as {@link
     * LineState#ONLY_INBOUND_CALLS}, «forced» as {@link LineState#BLOCKED_FOR_LACK_OF_MONEY}. No default.
     */
    public static final LineAccess BY_HELP_PAGE_2026 = new LineAccess(
            Map.of(
                    LineState.ONLY_INBOUND_CALLS,
                    Stream.concat(Stream.of(LineUse.RECEIVE_CALLS), ON_HELP_PAGE.stream())
                            .collect(Collectors.toSet()),
                    LineState.BLOCKED_FOR_LACK_OF_MONEY,
                    ON_HELP_PAGE),
            NO_CALLS);

    /**
     * Copies the sets.
     *
     * @throws IllegalArgumentException if something is both open and closed in one state
     */
    public LineAccess {
        open = copyOf(open);
        closed = copyOf(closed);
        for (Map.Entry<LineState, Set<LineUse>> some : open.entrySet()) {
            if (closed.getOrDefault(some.getKey(), Set.of()).stream().anyMatch(some.getValue()::contains)) {
                throw new IllegalArgumentException("open and closed at once in state " + some.getKey());
            }
        }
    }

    /**
     * Why something cannot be done in a state.
     *
     * @param use what
     * @param state the state of the line
     * @return empty if it is open; {@link BlockReason#CLOSED_IN_STATE}, {@link BlockReason#FACT_NOT_KNOWN} if no source
     *     says, or {@link BlockReason#UNRECOGNISED} if this version does not know the state and the figures do not name it
     */
    public List<Reason> reasonsAgainst(LineUse use, LineState state) {
        if (state.equals(LineState.UNBLOCKED) || has(open, state, use)) {
            return List.of();
        }
        if (has(closed, state, use)) {
            return List.of(Reason.of(BlockReason.CLOSED_IN_STATE)
                    .with("use", use.name())
                    .with("state", state.text()));
        }
        return List.of(
                state.isKnown()
                        ? Reason.of(BlockReason.FACT_NOT_KNOWN).with("fact", use.name() + " in " + state.text())
                        : Reason.of(BlockReason.UNRECOGNISED).with("text", state.text()));
    }

    private static boolean has(Map<LineState, Set<LineUse>> uses, LineState state, LineUse use) {
        return uses.getOrDefault(state, Set.of()).contains(use);
    }

    private static Map<LineState, Set<LineUse>> copyOf(Map<LineState, Set<LineUse>> uses) {
        return uses.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, some -> Set.copyOf(some.getValue())));
    }
}
