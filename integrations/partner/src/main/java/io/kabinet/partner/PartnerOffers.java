package io.kabinet.partner;

import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.Exclusion;
import io.kabinet.core.cashback.PartnerContract;
import io.kabinet.core.cashback.PartnerContracts;
import io.kabinet.core.values.DateSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The contracts that the rows of the offers make up.
 *
 * <p>Rows of one partner with one contract term are one contract. A row that core refuses beside those before it (two
 * contracts on one day, two offers of one scope on one day) is to blame, and is left out; the others hold. For one thread.
 */
public final class PartnerOffers {

    /** The columns of the offers. */
    public static final Columns COLUMNS = OfferRow.COLUMNS;

    private final CashbackPolicy defaults;
    private final boolean anyPayoutDays;
    private final Map<String, Map<DateSpan, PartnerContract>> byPartner = new LinkedHashMap<>();

    private PartnerOffers(CashbackPolicy defaults, boolean anyPayoutDays) {
        this.defaults = defaults;
        this.anyPayoutDays = anyPayoutDays;
    }

    /**
     * No offers yet.
     *
     * @param defaults where the figures come from of which a row says nothing, such as the highest rate
     * @return where rows are added
     */
    public static PartnerOffers with(CashbackPolicy defaults) {
        return new PartnerOffers(defaults, false);
    }

    /**
     * No offers yet, and any days of a payout are taken, not only those of the operator's terms.
     *
     * @param defaults where the figures come from of which a row says nothing
     * @return where rows are added
     */
    public static PartnerOffers withAnyPayoutDays(CashbackPolicy defaults) {
        return new PartnerOffers(defaults, true);
    }

    /**
     * Adds one row.
     *
     * @param cells the row
     * @throws RowRefused if it cannot be taken by itself, or beside those before it
     */
    public void add(Cells cells) throws RowRefused {
        Row row = new Row(cells);
        OfferRow read = new OfferRow(row);
        String partner = read.partner();
        DateSpan term = read.contractTerm();
        if (read.isExclusion()) {
            Exclusion exclusion = read.exclusion();
            put(row, partner, term, contract -> withExclusion(contract, exclusion));
        } else {
            CashbackOffer offer = read.offer(defaults, anyPayoutDays);
            put(row, partner, term, contract -> withOffer(contract, offer));
        }
    }

    /**
     * All contracts, ready to decide.
     *
     * @return the contracts of the rows that were taken
     */
    public PartnerContracts contracts() {
        return PartnerContracts.of(byPartner.values().stream()
                .flatMap(own -> own.values().stream())
                .toList());
    }

    /**
     * The partners with an offer that caps a subscriber's month.
     *
     * @return their ids; whoever settles their orders must tell core of a subscriber's month as a whole
     */
    public Set<String> partnersWithMonthlyCap() {
        Set<String> partners = new HashSet<>();
        byPartner.values().stream()
                .flatMap(own -> own.values().stream())
                .filter(contract -> contract.offers().stream()
                        .anyMatch(offer -> offer.limits().monthlyCap().isPresent()))
                .forEach(contract -> partners.add(contract.partner()));
        return partners;
    }

    private void put(Row row, String partner, DateSpan term, Function<PartnerContract, PartnerContract> addition)
            throws RowRefused {
        Map<DateSpan, PartnerContract> own = byPartner.getOrDefault(partner, Map.of());
        PartnerContract before = own.get(term);
        PartnerContract empty =
                before != null ? before : row.read("partner_id", () -> PartnerContract.of(partner, term));
        PartnerContract after = row.read("valid_from", () -> addition.apply(empty));
        if (before == null) {
            List<PartnerContract> all = new ArrayList<>(own.values());
            all.add(after);
            row.read("contract_from", () -> PartnerContracts.of(all));
        }
        byPartner.computeIfAbsent(partner, same -> new LinkedHashMap<>()).put(term, after);
    }

    private static PartnerContract withOffer(PartnerContract contract, CashbackOffer offer) {
        List<CashbackOffer> offers = new ArrayList<>(contract.offers());
        offers.add(offer);
        return new PartnerContract(contract.partner(), contract.term(), offers, contract.exclusions());
    }

    private static PartnerContract withExclusion(PartnerContract contract, Exclusion exclusion) {
        List<Exclusion> exclusions = new ArrayList<>(contract.exclusions());
        exclusions.add(exclusion);
        return new PartnerContract(contract.partner(), contract.term(), contract.offers(), exclusions);
    }
}
