package io.kabinet.mts.business;

import static io.kabinet.mts.business.Desk.reading;

import io.kabinet.client.account.ReadAccount;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.account.ReadPayments;
import io.kabinet.client.block.BlockNumber;
import io.kabinet.client.block.ReadBlock;
import io.kabinet.client.block.UnblockNumber;
import io.kabinet.client.detailing.OrderDetailing;
import io.kabinet.client.detailing.ReadDetailing;
import io.kabinet.client.detailing.ReadSpending;
import io.kabinet.client.forwarding.ReadForwarding;
import io.kabinet.client.forwarding.RemoveForwarding;
import io.kabinet.client.forwarding.SetForwarding;
import io.kabinet.client.service.DisconnectService;
import io.kabinet.client.service.ReadConnectedServices;
import io.kabinet.client.service.ReadServices;
import io.kabinet.client.tariff.ReadAllowances;
import io.kabinet.client.tariff.ReadTariff;
import io.kabinet.client.tariff.ReadTariffs;
import io.kabinet.mts.business.operation.ChangeBillDelivery;
import io.kabinet.mts.business.operation.ChangeBillPlan;
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
import java.util.List;

/** Everything that is carried, with how well it is known; the table of docs/mts-business.md is held to this. */
final class Errands {

    static final List<Served<?, ?>> ALL = List.of(
            Served.all(ReadBalance.class, 'A', reading(read -> Balances.ask(read.of()), Balances::balance)),
            Served.all(ReadAccount.class, 'A', reading(read -> Balances.ask(read.of()), Balances::account)),
            Served.all(ReadAccountBalance.class, 'A', reading(Balances::ask, Balances::exact)),
            Served.all(ReadCheckedCharges.class, 'A', reading(Balances::ask, Balances::charges)),
            Served.all(ReadUnpaid.class, 'B', reading(Balances::ask, Balances::unpaid)),
            new Served<>(ReadPayments.class, 'B', PaidIn::fits, reading(PaidIn::ask, PaidIn::payments)),
            Served.all(ReadAccountPayments.class, 'C', reading(PaidIn::ask, PaidIn::payments)),
            new Served<>(ReadSpending.class, 'A', Statements::fits, Statements::spending),
            new Served<>(ReadDetailing.class, 'A', Statements::fits, Statements::rows),
            Served.all(ReadAccountStatement.class, 'A', Statements::ofAccount),
            Served.all(ReadAllowances.class, 'A', reading(Packages::ask, Packages::allowances)),
            Served.all(ReadTariff.class, 'A', Tariffs::read),
            new Served<>(ReadTariffs.class, 'B', Tariffs::fits, reading(Tariffs::ask, Tariffs::offered)),
            Served.all(
                    ReadConnectedServices.class,
                    'A',
                    reading(
                            read -> Products.ask(read.of(), ProductKind.SERVICE, ProductSet.CONNECTED),
                            Products::inUse)),
            new Served<>(
                    ReadServices.class,
                    'A',
                    read -> read.from().isEmpty(),
                    reading(
                            read -> Products.ask(read.of(), ProductKind.SERVICE, ProductSet.AVAILABLE),
                            Products::services)),
            Served.all(
                    ReadProducts.class,
                    'A',
                    reading(read -> Products.ask(read.of(), read.kind(), read.which()), Products::products)),
            Served.all(SwitchProduct.class, 'A', new Products.Switching()),
            new Served<>(DisconnectService.class, 'A', Products::fits, new Products.Disconnecting()),
            Served.all(ReadBlock.class, 'A', reading(Blocks::ask, Blocks::standing)),
            new Served<>(BlockNumber.class, 'A', Blocks::fits, new Blocks.Blocking()),
            new Served<>(UnblockNumber.class, 'A', Blocks::fits, new Blocks.Unblocking()),
            Served.all(ReadForwarding.class, 'A', reading(read -> Forwarding.ask(read.of()), Forwarding::rules)),
            new Served<>(SetForwarding.class, 'A', Forwarding::fits, new Forwarding.Setting()),
            new Served<>(RemoveForwarding.class, 'A', Forwarding::fits, new Forwarding.Removing()),
            new Served<>(
                    ReadOrganisation.class, 'A', Organisation::fits, reading(Organisation::ask, Organisation::page)),
            new Served<>(OrderDetailing.class, 'B', Mail::fits, new Mail.OrderingDetailing()),
            Served.all(
                    ReadRequestStatus.class,
                    'A',
                    (read, trip, desk) -> desk.look(
                                    Requests.ask(read, desk.now()),
                                    trip,
                                    answer -> Requests.status(answer, read.event()))
                            .thenApply(found -> found.outcome(read, status -> status))),
            Served.all(OrderAccountDetailing.class, 'B', new Mail.OrderingById<OrderAccountDetailing>(Mail::ask)),
            Served.all(ChangeBillPlan.class, 'C', new Tariffs.ChangingPlan()),
            Served.all(OrderBill.class, 'C', new Mail.OrderingById<OrderBill>(Mail::ask)),
            Served.all(OrderAccountBill.class, 'C', new Mail.OrderingById<OrderAccountBill>(Mail::ask)),
            Served.all(OrderPrepaymentBill.class, 'C', new Mail.OrderingById<OrderPrepaymentBill>(Mail::ask)),
            Served.all(ChangeBillDelivery.class, 'C', new Unseen<ChangeBillDelivery>(Unseen::ask)),
            Served.all(RequestPromisedPayment.class, 'C', new Unseen<RequestPromisedPayment>(Unseen::ask)));

    private Errands() {}
}
