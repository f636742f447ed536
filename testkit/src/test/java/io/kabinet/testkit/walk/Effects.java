package io.kabinet.testkit.walk;

import io.kabinet.client.bonus.SpendPoints;
import io.kabinet.client.cashback.SpendCashback;
import io.kabinet.client.detailing.DetailingOrdered;
import io.kabinet.client.detailing.OrderDetailing;
import io.kabinet.client.document.AddBillDelivery;
import io.kabinet.client.document.BillDeliveryAdded;
import io.kabinet.client.document.DocumentOrdered;
import io.kabinet.client.document.OrderDocument;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.service.ConnectService;
import io.kabinet.client.service.DisconnectService;
import io.kabinet.client.settings.RemoveCabinet;
import io.kabinet.client.tariff.ChangeTariff;
import io.kabinet.client.tariff.ChooseTraffic;
import io.kabinet.client.tariff.TariffChanged;
import io.kabinet.client.tariff.TrafficChosen;
import io.kabinet.client.tariff.favourite.AddFavouriteNumber;
import io.kabinet.client.tariff.favourite.RemoveFavouriteNumber;
import io.kabinet.client.tariff.favourite.ReplaceFavouriteNumber;
import io.kabinet.client.tariff.limit.RemoveSpendingThreshold;
import io.kabinet.client.tariff.limit.RemoveUsageLimit;
import io.kabinet.client.tariff.limit.SetSpendingThreshold;
import io.kabinet.client.tariff.limit.SetUsageLimit;
import io.kabinet.client.topup.MakeTopUp;
import io.kabinet.client.topup.PaymentCardActivated;
import io.kabinet.client.topup.TopUpMade;
import io.kabinet.client.transfer.MakeTransfer;
import io.kabinet.client.transfer.MoneySent;
import io.kabinet.client.transfer.SetUpRegularShare;
import io.kabinet.client.transfer.ShareBalance;
import io.kabinet.core.tariff.limit.UsageLimits;
import io.kabinet.core.values.Stated;
import io.kabinet.testkit.walk.Told.Known;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What a confirmed operation does to what its subscriber knows.
 *
 * <p>What is not here moves no money, no points and nothing that {@link Told} holds; one that does breaks a law.
 */
final class Effects {

    private static final Map<Class<?>, Effect<?, ?>> ALL = new HashMap<>();

    static {
        incoming();
        sending();
        money();
        loyalty();
        line();
    }

    private Effects() {}

    static void apply(Operation<?> operation, Object answer, Told told) {
        Effect<?, ?> effect = ALL.get(operation.getClass());
        if (effect != null) {
            applied(effect, operation, answer, told.of(operation.of()));
        }
        if (answer instanceof PaymentCardActivated activated) {
            told.of(activated.to()).paidIn += activated.payment().amount().getAmountMinorLong();
        }
    }

    private static void money() {
        on(ChangeTariff.class, (ChangeTariff change, TariffChanged changed, Known known) -> {
            known.charged += minor(changed.terms().fee());
            known.tariff = changed.to();
        });
        on(
                ChooseTraffic.class,
                (ChooseTraffic choose, TrafficChosen chosen, Known known) ->
                        known.charged += minor(chosen.chosen().price()));
        on(
                AddFavouriteNumber.class,
                (AddFavouriteNumber add, Object all, Known known) -> known.charged += minor(add.fee()));
        on(
                ReplaceFavouriteNumber.class,
                (ReplaceFavouriteNumber replace, Object all, Known known) -> known.charged += minor(replace.fee()));
        on(
                RemoveFavouriteNumber.class,
                (RemoveFavouriteNumber remove, Object all, Known known) -> known.charged += minor(remove.fee()));
        on(
                OrderDocument.class,
                (OrderDocument order, DocumentOrdered ordered, Known known) -> known.charged += minor(ordered.price()));
        on(
                OrderDetailing.class,
                (OrderDetailing order, DetailingOrdered ordered, Known known) ->
                        known.charged += minor(ordered.price()));
        on(
                AddBillDelivery.class,
                (AddBillDelivery add, BillDeliveryAdded added, Known known) -> known.charged += minor(added.price()));
        on(TakePromisedPayment.class, (TakePromisedPayment take, Object payment, Known known) -> known.promised++);
    }

    private static void incoming() {
        on(
                MakeTopUp.class,
                (MakeTopUp make, TopUpMade made, Known known) ->
                        known.paidIn += made.payment().amount().getAmountMinorLong());
    }

    private static void sending() {
        on(ShareBalance.class, (ShareBalance share, MoneySent sent, Known known) -> sent(sent, known));
        on(MakeTransfer.class, (MakeTransfer make, MoneySent sent, Known known) -> sent(sent, known));
        on(SetUpRegularShare.class, (SetUpRegularShare setUp, Object standing, Known known) -> known.regularly = true);
    }

    private static void sent(MoneySent sent, Known known) {
        known.sent += sent.amount().getAmountMinorLong();
        known.charged += minor(sent.fee());
    }

    private static void loyalty() {
        on(
                SpendPoints.class,
                (SpendPoints spend, Object spent, Known known) ->
                        known.spent += spend.price().count());
        on(
                SpendCashback.class,
                (SpendCashback spend, Object spent, Known known) ->
                        known.cashbackSpent += spend.amount().getAmountMinorLong());
    }

    private static void line() {
        on(
                ConnectService.class,
                (ConnectService connect, Object inUse, Known known) ->
                        known.services.add(connect.agreed().service().text()));
        on(
                DisconnectService.class,
                (DisconnectService disconnect, Object changed, Known known) ->
                        known.services.remove(disconnect.service().text()));
        on(
                SetUsageLimit.class,
                (SetUsageLimit set, Object states, Known known) ->
                        known.limits = known.limits.with(set.kind(), set.most()));
        on(
                RemoveUsageLimit.class,
                (RemoveUsageLimit remove, Object states, Known known) ->
                        known.limits = known.limits.without(remove.kind()));
        on(
                SetSpendingThreshold.class,
                (SetSpendingThreshold set, Object control, Known known) ->
                        known.threshold = Optional.of(set.threshold()));
        on(
                RemoveSpendingThreshold.class,
                (RemoveSpendingThreshold remove, Object control, Known known) -> known.threshold = Optional.empty());
        on(RemoveCabinet.class, (RemoveCabinet remove, Object removed, Known known) -> {
            known.limits = UsageLimits.NONE;
            known.threshold = Optional.empty();
        });
    }

    private static <O, R> void on(Class<O> kind, Effect<O, R> effect) {
        ALL.put(kind, effect);
    }

    private static long minor(Stated<Money> price) {
        return price.asOptional().map(Money::getAmountMinorLong).orElse(0L);
    }

    @SuppressWarnings("unchecked") // an effect is kept by the class of its operation, which has one type of answer
    private static <O, R> void applied(Effect<O, R> effect, Operation<?> operation, Object answer, Known known) {
        effect.on((O) operation, (R) answer, known);
    }

    @FunctionalInterface
    private interface Effect<O, R> {
        void on(O operation, R answer, Known known);
    }
}
