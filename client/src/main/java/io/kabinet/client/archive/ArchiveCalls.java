package io.kabinet.client.archive;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.Page;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.subscriber.Msisdn;
import java.util.stream.Stream;

/** What a subscriber can look up of what was done in the cabinet. */
public final class ArchiveCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public ArchiveCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * All that was done, the latest first.
     *
     * @return a lazy stream; each page is asked for when it is needed, and may then throw KabinetException
     */
    public Stream<ArchiveEntry> entries() {
        return Page.all(from -> caller.ask(new ReadArchive(number, from)));
    }
}
