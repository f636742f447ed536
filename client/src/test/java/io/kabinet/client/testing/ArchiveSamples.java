package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ANNA;

import io.kabinet.client.archive.ReadArchive;
import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.archive.OperationKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What Anna has done. */
public final class ArchiveSamples {

    private ArchiveSamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> all() {
        return List.of(
                Sample.of(
                        new ReadArchive(ANNA, Optional.of(new Cursor("page/2?"))),
                        new Page<>(
                                List.of(
                                        new ArchiveEntry(
                                                Instant.parse("2026-03-01T09:00:00Z"),
                                                OperationKind.TARIFF_CHANGE,
                                                "ChangeTariff"),
                                        new ArchiveEntry(
                                                Instant.parse("2026-02-28T21:59:59.5Z"),
                                                new OperationKind("e_sim"),
                                                "ChangeSim")),
                                Optional.of(new Cursor("page/3?")))),
                Sample.of(new ReadArchive(ANNA, Optional.empty()), new Page<>(List.of(), Optional.empty())));
    }
}
