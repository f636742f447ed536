package io.kabinet.mts.business;

import static io.kabinet.mts.business.World.ACCOUNT;
import static io.kabinet.mts.business.World.ANNA;
import static io.kabinet.mts.business.World.KEY;

import io.kabinet.client.account.ReadAccount;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.account.ReadPayments;
import io.kabinet.client.block.ReadBlock;
import io.kabinet.client.block.UnblockNumber;
import io.kabinet.client.detailing.OrderDetailing;
import io.kabinet.client.detailing.ReadDetailing;
import io.kabinet.client.detailing.ReadSpending;
import io.kabinet.client.detailing.RowsOf;
import io.kabinet.client.forwarding.ReadForwarding;
import io.kabinet.client.forwarding.RemoveForwarding;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.service.DisconnectService;
import io.kabinet.client.service.ReadConnectedServices;
import io.kabinet.client.service.ReadServices;
import io.kabinet.client.tariff.ReadAllowances;
import io.kabinet.client.tariff.ReadTariff;
import io.kabinet.client.tariff.ReadTariffs;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.detailing.order.Report;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.service.forwarding.ForwardingCondition;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import io.kabinet.mts.business.operation.ChangeBillDelivery;
import io.kabinet.mts.business.operation.ChangeBillPlan;
import io.kabinet.mts.business.operation.EventId;
import io.kabinet.mts.business.operation.OrderAccountBill;
import io.kabinet.mts.business.operation.OrderAccountDetailing;
import io.kabinet.mts.business.operation.OrderBill;
import io.kabinet.mts.business.operation.OrderPrepaymentBill;
import io.kabinet.mts.business.operation.ProductKind;
import io.kabinet.mts.business.operation.ProductSet;
import io.kabinet.mts.business.operation.ReadAccountBalance;
import io.kabinet.mts.business.operation.ReadAccountPayments;
import io.kabinet.mts.business.operation.ReadAccountStatement;
import io.kabinet.mts.business.operation.ReadCheckedCharges;
import io.kabinet.mts.business.operation.ReadOrganisation;
import io.kabinet.mts.business.operation.ReadProducts;
import io.kabinet.mts.business.operation.ReadRequestStatus;
import io.kabinet.mts.business.operation.ReadUnpaid;
import io.kabinet.mts.business.operation.RequestPromisedPayment;
import io.kabinet.mts.business.operation.SwitchProduct;
import io.kabinet.mts.business.operation.SwitchProduct.Switch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One of each operation that is carried. */
final class Samples {

    private static final DateSpan DAYS = DateSpan.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 6));
    private static final EmailAddress MAIL = new EmailAddress("canary@example.com");

    private Samples() {}

    static List<Operation<?>> all() {
        return List.of(
                new ReadBalance(ANNA),
                new ReadAccount(ANNA),
                new ReadAccountBalance(ANNA, Optional.of(ACCOUNT)),
                new ReadCheckedCharges(ANNA, List.of(ANNA)),
                new ReadUnpaid(ANNA, ACCOUNT),
                new ReadPayments(ANNA, DAYS, Optional.empty()),
                new ReadAccountPayments(ANNA, ACCOUNT, DAYS),
                new ReadSpending(ANNA, RowsOf.days(DAYS)),
                new ReadDetailing(ANNA, RowsOf.days(DAYS), Optional.empty()),
                new ReadAccountStatement(ANNA, ACCOUNT, DAYS),
                new ReadAllowances(ANNA),
                new ReadTariff(ANNA),
                new ReadTariffs(ANNA, Optional.empty()),
                new ReadConnectedServices(ANNA),
                new ReadServices(ANNA, Optional.empty()),
                new ReadProducts(ANNA, ProductKind.BLOCK, ProductSet.AVAILABLE),
                new SwitchProduct(ANNA, SwitchProduct.CALL_FORWARDING, Switch.CONNECT, Optional.empty(), KEY),
                new DisconnectService(ANNA, SwitchProduct.CALL_FORWARDING, Stated.notStated(), KEY),
                new ReadBlock(ANNA),
                VerdictTest.BLOCK,
                new UnblockNumber(ANNA, BlockKind.VOLUNTARY, KEY),
                new ReadForwarding(ANNA),
                VerdictTest.FORWARDING,
                new RemoveForwarding(ANNA, ForwardingCondition.BUSY, KEY),
                new ReadOrganisation(ANNA, Optional.of(ACCOUNT), Optional.empty()),
                new OrderDetailing(
                        ANNA,
                        new DetailingOrder(Report.LAST_MONTHS, DAYS, Delivery.byEmail(MAIL)),
                        DocumentFormat.XML,
                        Stated.notStated(),
                        KEY),
                new ReadRequestStatus(ANNA, new EventId("0a1b-77")),
                new OrderAccountDetailing(ANNA, ACCOUNT, DAYS, DocumentFormat.XML, MAIL, KEY),
                new ChangeBillPlan(ANNA, new TariffId("0495"), KEY),
                new OrderBill(ANNA, DAYS, DocumentFormat.PDF, MAIL, KEY),
                new OrderAccountBill(ANNA, ACCOUNT, DAYS, DocumentFormat.PDF, MAIL, KEY),
                new OrderPrepaymentBill(ANNA, ACCOUNT, World.rub("1000.50"), DocumentFormat.PDF, MAIL, KEY),
                ChangeBillDelivery.begin(ANNA, ACCOUNT, MAIL, KEY),
                new RequestPromisedPayment(ANNA, ACCOUNT, World.rub("300.00"), KEY));
    }
}
