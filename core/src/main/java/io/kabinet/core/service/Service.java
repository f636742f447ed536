package io.kabinet.core.service;

import io.kabinet.core.internal.Words;
import io.kabinet.core.tariff.TariffFamily;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * A service («услуга») that an operator offers.
 *
 * <p>It may be in several groups: internet abroad is in {@link ServiceGroup#ROAMING} and {@link ServiceGroup#INTERNET}.
 * Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «список подключённых услуг и их стоимость», «подробное описание каждой из услуги».
 *
 * @param id what it is called by among machines
 * @param name its name, on one line
 * @param description what it does, if that is known
 * @param groups what it is for; none if that is not known
 * @param ussd the short command that manages it, if there is one
 * @param terms what it costs, and who may have it
 */
public record Service(
        ServiceId id,
        String name,
        Optional<String> description,
        Set<ServiceGroup> groups,
        Optional<UssdCode> ussd,
        ServiceTerms terms) {

    /**
     * Russia, «Гудок»: music for those who call; with tariffs «СМАРТ» only, one month free. Its price is not stated.
     *
     * <p><b>Source:</b> «Если вы перейдете на любой тарифный план СМАРТ, то можете подключить услугу гудок. Вместо гудка
     * будет установлена популярная мелодия.»
     */
    public static final Service RU_GUDOK = new Service(
            new ServiceId("gudok"),
            "Гудок",
            Optional.of("Вместо гудка будет установлена популярная мелодия"),
            Set.of(),
            Optional.empty(),
            new ServiceTerms(
                    ServicePrices.NOT_STATED,
                    Set.of(TariffFamily.SMART),
                    Optional.of(TrialThenFee.RU_GUDOK),
                    Optional.empty()));

    /**
     * Checks the name and copies the groups.
     *
     * @throws IllegalArgumentException if the name is blank, too long, or holds a control character
     */
    public Service {
        Objects.requireNonNull(id, "id");
        Words.check("service name", name);
        Objects.requireNonNull(description, "description");
        groups = Set.copyOf(groups);
        Objects.requireNonNull(ussd, "ussd");
        Objects.requireNonNull(terms, "terms");
    }

    /**
     * Whether it is in all of these groups.
     *
     * @param some the groups, such as roaming and calls
     * @return true if it is in each of them
     */
    public boolean isIn(ServiceGroup... some) {
        return groups.containsAll(List.of(some));
    }

    /**
     * The same service at a price, whatever the tariff.
     *
     * @param monthly what each month that is not free costs
     * @return the changed service
     * @throws IllegalArgumentException if the price is below zero, absurd, or in another currency than the least fee
     */
    public Service at(Money monthly) {
        return with(terms.with(ServicePrices.always(ServicePrice.monthly(monthly))));
    }

    /**
     * The same service on other terms.
     *
     * @param other what it costs, and who may have it
     * @return the changed service
     */
    public Service with(ServiceTerms other) {
        return new Service(id, name, description, groups, ussd, other);
    }
}
