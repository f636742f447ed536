package io.kabinet.client.wire;

import io.kabinet.client.archive.ReadArchive;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.archive.OperationKind;
import java.util.List;

/** What goes over the wire about the archive of operations. */
final class ArchiveShapes {

    private static final Shape<ArchiveEntry> ENTRY = new Shape<>(
            entry -> Json.Fields.of("at", entry.at().toString())
                    .and("kind", entry.kind().text())
                    .and("action", entry.action()),
            json -> new ArchiveEntry(
                    Values.needed(json, "at", Values::instant),
                    Values.needed(json, "kind", kind -> new OperationKind(Values.text(kind))),
                    Values.needed(json, "action", Values::text)));

    static final List<Line<?, ?>> LINES = List.of(Line.inside(
            ReadArchive.class,
            Pages.from(ReadArchive::from, ReadArchive::new),
            Pages.of(ENTRY),
            "/v1/archive/entries"));

    private ArchiveShapes() {}
}
