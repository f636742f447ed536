package io.kabinet.core.reason;

import io.kabinet.core.bonus.BonusDecision;
import io.kabinet.core.bonus.BonusEntry;
import io.kabinet.core.bonus.BonusLedger;
import io.kabinet.core.bonus.Earning;
import io.kabinet.core.bonus.Gift;
import io.kabinet.core.bonus.Spending;
import io.kabinet.core.bonus.SpentAlready;
import io.kabinet.core.bonus.programme.AccrualDecision;
import io.kabinet.core.bonus.programme.AccrualRule;
import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.bonus.programme.Catalogue;
import io.kabinet.core.bonus.programme.CatalogueItem;
import io.kabinet.core.bonus.programme.GiftRule;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.bonus.programme.RewardKind;
import io.kabinet.core.bonus.programme.TenureTable;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Reasons as the bonus programme and the ledger of points give them. */
final class BonusReasons {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final Msisdn BORIS = Msisdn.of("79000000002");
    private static final GiftRule NARROW =
            GiftRule.UNLIMITED.withMinimum(Points.of(10)).withMaximum(Points.of(50));

    private final List<Reason> all = new ArrayList<>();
    private BonusLedger ledger = BonusLedger.empty();

    static List<Reason> all() {
        BonusReasons reasons = new BonusReasons();
        reasons.accruals();
        reasons.spendings();
        reasons.gifts();
        reasons.reversals();
        reasons.ledger.entries().stream().map(BonusEntry::why).forEach(reasons.all::add);
        return reasons.all;
    }

    private void accruals() {
        AccrualRule rule =
                new AccrualRule(PointSource.TELECOM, Money.parse("RUB 5.00"), Optional.of(Money.parse("RUB 10.00")));
        BonusProgramme programme =
                BonusProgramme.RUSSIA.withAccrual(rule).withTenure(TenureTable.of(new TenureTable.Step(12, 150)));
        for (String amount : List.of("BYN 1.00", "RUB 0.00", "RUB 499.99")) {
            all.addAll(programme
                    .accrue(PointSource.TELECOM, Money.parse(amount), 12)
                    .<List<Reason>>match(AccrualDecision.Granted::because, AccrualDecision.Refused::reasons));
        }
        all.addAll(programme
                .accrue(PointSource.SHOP, Money.parse("RUB 1.00"), 0)
                .<List<Reason>>match(AccrualDecision.Granted::because, AccrualDecision.Refused::reasons));
    }

    private void spendings() {
        CatalogueItem item = new CatalogueItem(
                "sms-50", RewardKind.SMS, Quantity.of(50, Quantity.Unit.PIECES), Points.of(40), Optional.empty());
        Catalogue catalogue = Catalogue.of(item);
        ask(ledger.earn(new Earning("e-1", PointSource.TELECOM, Points.of(100), Optional.of(LATER)), NOW));
        ask(ledger.earn(Earning.forEver("e-2", PointSource.SHOP, Points.of(100)), NOW));
        ask(ledger.spend(new Spending("s-1", "sms-50", Points.of(1_000)), catalogue, NOW));
        ask(ledger.spend(new Spending("s-1", "minutes", Points.ZERO), catalogue, NOW));
        ask(ledger.spend(new Spending("s-1", "sms-50", Points.of(40)), catalogue, NOW));
        ask(ledger.spend(new Spending("s-1", "sms-50", Points.of(41)), catalogue, NOW));
    }

    private void gifts() {
        ask(ledger.hold(new Gift("g-0", ANNA, ANNA, Points.of(9)), NARROW, ZoneOffset.UTC, NOW));
        ask(ledger.hold(new Gift("g-0", ANNA, BORIS, Points.of(51)), NARROW, ZoneOffset.UTC, NOW));
        ask(ledger.hold(new Gift("g-1", ANNA, BORIS, Points.of(30)), NARROW, ZoneOffset.UTC, NOW));
        ask(ledger.hold(new Gift("g-2", ANNA, BORIS, Points.of(30)), NARROW, ZoneOffset.UTC, NOW));
        ask(ledger.claim("c-1", "g-1", NOW));
        ask(ledger.receive(ledger.entries().get(ledger.entries().size() - 1), NOW));
        ask(ledger.claim("c-2", "g-1", NOW));
        ask(ledger.claim("c-2", "g-404", NOW));
        ask(ledger.claim("c-2", "g-2", LATER));
        ask(ledger.takeBack("r-2", "g-2", LATER));
        ask(ledger.claim("c-2", "g-2", LATER));
    }

    private void reversals() {
        ask(ledger.spend(new Spending("s-2", "sms-50", Points.of(1)), LATER));
        ask(ledger.reverse("x-1", "g-1", SpentAlready.REFUSE, LATER));
        ask(ledger.reverse("x-1", "e-2", SpentAlready.REFUSE, LATER));
        ask(ledger.reverse("x-1", "s-2", SpentAlready.REFUSE, LATER));
        ask(ledger.reverse("x-2", "s-2", SpentAlready.REFUSE, LATER));
        ask(ledger.reverse("x-2", "e-2", SpentAlready.REFUSE, LATER));
    }

    private void ask(BonusDecision decision) {
        ledger = decision.match(BonusDecision.Granted::ledger, refused -> {
            all.addAll(refused.reasons());
            return ledger;
        });
    }
}
