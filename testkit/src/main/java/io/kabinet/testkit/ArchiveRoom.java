package io.kabinet.testkit;

import io.kabinet.client.archive.ReadArchive;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.archive.OperationKind;

/** What each subscriber has done; how long it is kept is in no source, so all of it. */
final class ArchiveRoom {

    /** Points: the thirteen kinds that the source lists have no word for them. */
    static final OperationKind BONUS = new OperationKind("bonus");

    private final int pageSize;

    ArchiveRoom(int pageSize) {
        this.pageSize = pageSize;
    }

    void open(Entrances entrances) {
        entrances.inside(
                ReadArchive.class,
                (read, visit) ->
                        Outcome.confirmed(Paging.page(visit.person().archive, read.from(), pageSize, entry -> entry)));
    }
}
