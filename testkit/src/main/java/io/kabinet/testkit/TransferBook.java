package io.kabinet.testkit;

import io.kabinet.core.account.transfer.Movement;
import java.util.ArrayList;
import java.util.List;

/** What one number has sent and received, and what it shares regularly; guarded by the world's lock. */
final class TransferBook {

    final List<Movement> toAccounts = new ArrayList<>();
    final List<Movement> toCards = new ArrayList<>();
    final List<Movement> fromAccounts = new ArrayList<>();
    final List<Movement> shared = new ArrayList<>();
    final List<Movement> receivedShares = new ArrayList<>();
    final List<Standing> standing = new ArrayList<>();

    /** What is shared regularly ends with the cabinet in which it was set up. */
    void removeCabinet() {
        standing.forEach(Standing::cancel);
    }
}
