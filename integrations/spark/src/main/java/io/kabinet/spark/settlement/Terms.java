package io.kabinet.spark.settlement;

import io.kabinet.client.rulebook.RulebookJson;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.PartnerContracts;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.reason.Language;
import io.kabinet.core.reason.Texts;
import io.kabinet.partner.PartnerOffers;
import io.kabinet.partner.RowRefused;
import io.kabinet.spark.internal.SharedRules;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rulebook and the offers as texts, which travel; what core makes of them is made once in each executor.
 *
 * <p>Core's values are not serializable. A broadcast of this is one object in each executor, so the contracts are too.
 */
final class Terms implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String rulebook;
    private final String[][] offers;
    private final String[] stating;
    private transient volatile @Nullable Made made;

    private Terms(String rulebook, String[][] offers, String[] stating) {
        this.rulebook = rulebook;
        this.offers = offers;
        this.stating = stating;
    }

    /** Terms of a rulebook, of the cells of offers that were taken, and of the partners that have a statement. */
    static Terms of(Rulebook rulebook, List<List<String>> offers, Set<String> stating) {
        return new Terms(
                RulebookJson.write(rulebook),
                offers.stream().map(cells -> cells.toArray(String[]::new)).toArray(String[][]::new),
                stating.toArray(String[]::new));
    }

    PartnerContracts contracts() {
        return made().contracts;
    }

    /** Whether a subscriber's month at this partner has a cap, so that it must be told as a whole. */
    boolean isCapped(String partner) {
        return made().capped.contains(partner);
    }

    /** Whether the partner has a statement to be compared. */
    boolean states(String partner) {
        return made().stating.contains(partner);
    }

    /** Where a step begins to say what it has to say. */
    Emitted nothingSaid() {
        return new Emitted(made().texts, made().zone);
    }

    ZoneId zone() {
        return made().zone;
    }

    private Made made() {
        Made there = made;
        if (there == null) {
            synchronized (this) {
                there = made;
                if (there == null) {
                    there = make();
                    made = there;
                }
            }
        }
        return there;
    }

    private Made make() {
        try {
            Rulebook read = SharedRules.rulebook(rulebook);
            PartnerOffers rows = PartnerOffers.with(cashback(read));
            for (String[] cells : offers) {
                List<String> texts = List.of(cells);
                rows.add(column -> texts.get(Kind.OFFERS.place(column)));
            }
            return new Made(
                    rows.contracts(),
                    rows.partnersWithMonthlyCap(),
                    Set.of(stating),
                    Texts.in(Language.ENGLISH, read.zone()),
                    read.zone());
        } catch (RowRefused e) {
            throw new IllegalStateException("what the driver could read, an executor cannot: " + e.getMessage(), e);
        }
    }

    static CashbackPolicy cashback(Rulebook rulebook) {
        return rulebook.cashback()
                .orElseThrow(() -> new IllegalArgumentException(
                        "rulebook " + rulebook.name() + " has no cashback; its market does not offer it"));
    }

    private record Made(
            PartnerContracts contracts, Set<String> capped, Set<String> stating, Texts texts, ZoneId zone) {}
}
