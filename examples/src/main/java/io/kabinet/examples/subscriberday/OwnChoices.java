package io.kabinet.examples.subscriberday;

import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.bonus.programme.Catalogue;
import io.kabinet.core.bonus.programme.CatalogueItem;
import io.kabinet.core.bonus.programme.GiftRule;
import io.kabinet.core.bonus.programme.RewardKind;
import io.kabinet.core.cashback.wallet.CashbackLifetime;
import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Source;
import java.time.Period;
import java.util.Optional;

/** The market's rulebook, with what no source states and the story needs: a catalogue, and that things lapse. */
final class OwnChoices {

    private static final Source WHY = Source.ownChoice("the story shows how things lapse");
    private static final Period GIFT_WINDOW = Period.ofDays(3);
    private static final Period CASHBACK_LIFETIME = Period.ofMonths(1);

    private OwnChoices() {}

    static Rulebook of(Market market) {
        Rulebook rulebook = market.rulebook();
        BonusProgramme bonus = rulebook.bonus()
                .withCatalogue(Catalogue.of(
                        item("minutes-50", RewardKind.MINUTES, Quantity.of(3_000, Quantity.Unit.SECONDS), 40),
                        item("sms-100", RewardKind.SMS, Quantity.of(100, Quantity.Unit.PIECES), 30)))
                .withGift(GiftRule.UNLIMITED.withClaimWindow(GIFT_WINDOW));
        Rulebook changed = rulebook.with(WHY).bonus(bonus);
        return changed.wallet()
                .map(wallet -> changed.with(WHY)
                        .wallet(wallet.withLifetime(new CashbackLifetime(
                                CASHBACK_LIFETIME, CashbackLifetime.End.SAME_TIME, changed.zone()))))
                .orElse(changed);
    }

    private static CatalogueItem item(String id, RewardKind kind, Quantity quantity, long price) {
        return new CatalogueItem(id, kind, quantity, Points.of(price), Optional.of(Period.ofDays(30)));
    }
}
