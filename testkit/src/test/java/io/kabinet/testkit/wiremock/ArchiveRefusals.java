package io.kabinet.testkit.wiremock;

import io.kabinet.client.archive.ReadArchive;
import io.kabinet.client.operation.Operation;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.Reason;
import java.util.List;
import java.util.Map;

/** For what the archive's operations can be refused. */
final class ArchiveRefusals {

    static final Map<Class<? extends Operation<?>>, List<Reason>> TABLE =
            Map.of(ReadArchive.class, Refusals.notOfferedIn(Market.RUSSIA));

    private ArchiveRefusals() {}
}
