package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.rub;

import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.tariff.limit.LimitStates;
import io.kabinet.client.tariff.limit.ReadSpendingThreshold;
import io.kabinet.client.tariff.limit.ReadUsageLimits;
import io.kabinet.client.tariff.limit.RemoveSpendingThreshold;
import io.kabinet.client.tariff.limit.RemoveUsageLimit;
import io.kabinet.client.tariff.limit.SetSpendingThreshold;
import io.kabinet.client.tariff.limit.SetUsageLimit;
import io.kabinet.client.tariff.limit.SpendingControl;
import io.kabinet.core.tariff.limit.LimitKind;
import io.kabinet.core.tariff.limit.LimitState;
import io.kabinet.core.tariff.limit.SpendingThreshold;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Limits that Anna has set. */
public final class LimitSamples {

    private static final LimitState MINUTES = new LimitState(
            LimitKind.MINUTES,
            LimitKind.MINUTES.of(100),
            LimitKind.MINUTES.of(101),
            Optional.of(Instant.parse("2026-03-01T09:00:00Z")),
            Optional.of(Instant.parse("2026-03-02T09:00:00Z")));
    private static final LimitState SMS = new LimitState(
            LimitKind.SMS, LimitKind.SMS.of(50), LimitKind.SMS.of(0), Optional.empty(), Optional.empty());
    private static final SpendingThreshold MOST = new SpendingThreshold(rub("500"));

    private static final SetUsageLimit SET = new SetUsageLimit(ANNA, LimitKind.SMS, 50, RequestKey.of("order-52"));
    private static final LimitStates BOTH = new LimitStates(List.of(MINUTES, SMS));
    private static final RemoveUsageLimit REMOVE =
            new RemoveUsageLimit(ANNA, LimitKind.MINUTES, RequestKey.of("order-53"));
    private static final LimitStates ONE = new LimitStates(List.of(SMS));
    private static final SetSpendingThreshold WATCH = new SetSpendingThreshold(ANNA, MOST, RequestKey.of("order-54"));
    private static final SpendingControl WATCHED = new SpendingControl(Optional.of(MOST));
    private static final RemoveSpendingThreshold IGNORE = new RemoveSpendingThreshold(ANNA, RequestKey.of("order-55"));
    private static final SpendingControl IGNORED = new SpendingControl(Optional.empty());

    private LimitSamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> all() {
        return List.of(
                Sample.of(new ReadUsageLimits(ANNA), BOTH),
                Sample.of(SET, BOTH),
                Sample.found(SET, BOTH),
                Sample.of(REMOVE, ONE),
                Sample.found(REMOVE, ONE),
                Sample.of(new ReadSpendingThreshold(ANNA), WATCHED),
                Sample.of(WATCH, WATCHED),
                Sample.found(WATCH, WATCHED),
                Sample.of(IGNORE, IGNORED),
                Sample.found(IGNORE, IGNORED));
    }
}
