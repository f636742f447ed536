package io.kabinet.core.bonus;

import io.kabinet.core.reason.Reason;
import java.util.List;

/** Something that a caller asks of a ledger. */
interface Request {

    /** What is the same on every attempt, and on no other request. */
    String identity();

    /** Whether an entry of the same identity was written for just this. */
    boolean isAnsweredBy(BonusEntry entry);

    /** Every reason against it now, in the order of {@link BonusReason}. */
    List<Reason> reasonsAgainst(Draft draft);

    /** Writes it down; nothing speaks against it. */
    BonusEntry write(Draft draft);
}
