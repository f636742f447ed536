package io.kabinet.core.market;

import io.kabinet.core.values.Source;
import java.util.Map;

/** Where the figures of blocks come from; a price, a least and a longest period are not stated, so they have none. */
final class BlockSources {

    private static final Source ENDS_BY_ITSELF =
            Source.ownChoice("no source says how a block ends; a period that is named ends by itself");
    private static final Source DEBTS = Source.ownChoice("no source refuses a block to those in debt");
    private static final Source LOST_SIM =
            Source.ownChoice("no source says; whoever found a lost SIM must not undo its block, for safety");
    private static final Source LINE_STATE =
            Source.ownChoice("no source says which of several blocks is shown; the graver one hides the other");
    private static final Source ACCESS =
            Source.ownChoice("no source says what stays open; calls end as the names of the states say, top-up stays");

    /** By the figure's name. */
    static final Map<String, Source> RUSSIA = Map.of(
            "block.access", ACCESS,
            "block.debts", DEBTS,
            "block.ends-by-itself", ENDS_BY_ITSELF,
            "block.line-state", LINE_STATE,
            "block.lost-sim", LOST_SIM,
            "block.period", Source.article("articles/ru-sign-in", "временно заблокировать свой номер"));

    /** By the figure's name. */
    static final Map<String, Source> BELARUS = Map.of(
            "block.access",
            ACCESS,
            "block.debts",
            DEBTS,
            "block.ends-by-itself",
            ENDS_BY_ITSELF,
            "block.line-state",
            LINE_STATE,
            "block.lost-sim",
            LOST_SIM,
            "block.period",
            Source.article(
                    "articles/belarus",
                    "Блокировка номера в случае утраты SIM-карты либо добровольной блокировки на определенный период"));

    private BlockSources() {}
}
