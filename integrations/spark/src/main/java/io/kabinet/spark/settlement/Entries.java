package io.kabinet.spark.settlement;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.settlement.LineReward;
import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.reason.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** The cashback entry of a line: what of its standing is written down. */
final class Entries {

    private Entries() {}

    static Row row(LineStanding standing, ZoneId zone) {
        OrderLine line = standing.decision().line();
        Optional<LineReward> reward = standing.reward();
        boolean isPayable = standing.due().isPositive();
        return RowFactory.create(
                line.key().partner(),
                line.key().order(),
                line.key().position(),
                line.buyer().subscriberRef().orElse(""),
                YearMonth.from(line.orderedAt().atZone(zone)).toString(),
                standing.state().name(),
                line.amounts().currency().getCode(),
                amount(reward, own -> own.quote().base().getAmount()),
                amount(reward, own -> own.due().getAmount()),
                amount(reward, own -> own.quote().takenByCap().getAmount()),
                amount(reward, own -> own.takenByOrderCap().getAmount()),
                amount(reward, own -> own.takenByMonthlyCap().getAmount()),
                amount(reward, own -> own.quote().takenByRounding().getAmount()),
                standing.paidOut(),
                day(standing.payableFrom(zone).filter(day -> isPayable)),
                day(standing.payableBy(zone).filter(day -> isPayable)),
                refusals(standing.decision()));
    }

    private static BigDecimal amount(Optional<LineReward> reward, Function<LineReward, BigDecimal> which) {
        return reward.map(which).orElse(BigDecimal.ZERO);
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static String[] refusals(CashbackDecision decision) {
        return decision.match(
                granted -> new String[0],
                refused -> refused.reasons().stream().map(Reason::code).toArray(String[]::new));
    }
}
