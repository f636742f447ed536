package io.kabinet.core.account.block;

/**
 * Why a subscriber blocks a number.
 *
 * <p><b>Source:</b> «Блокировка номера в случае утраты SIM-карты либо добровольной блокировки на определенный период».
 */
public enum BlockKind {
    /** The SIM card is lost; the block lasts until it is undone. */
    SIM_LOST,
    /** The subscriber wants it, for a period. */
    VOLUNTARY
}
