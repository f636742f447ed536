package io.kabinet.client.wire;

import io.kabinet.client.account.ReadAccount;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.account.ReadSubscriber;
import io.kabinet.core.account.Account;
import io.kabinet.core.account.Balance;
import io.kabinet.core.account.Debt;
import io.kabinet.core.account.Debts;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.subscriber.ContractState;
import io.kabinet.core.subscriber.PersonName;
import io.kabinet.core.subscriber.SimCodes;
import io.kabinet.core.subscriber.Subscriber;
import java.util.List;

/**
 * What goes over the wire about accounts.
 *
 * <p>States and methods of settlement are words of the operator's, and core treats those it does not know with care: any are
 * kept. Debts that are not stated are unknown; an empty list says that nothing is owed.
 */
final class AccountShapes {

    private static final String ROOM = "/v1/account/";

    static final Shape<Balance> BALANCE = new Shape<>(
            balance -> Json.Fields.of("amount", Values.money(balance.amount()))
                    .and("asOf", Values.instant(balance.asOf())),
            json -> new Balance(
                    Values.needed(json, "amount", Values::money), Values.needed(json, "asOf", Values::instant)));

    private static final Shape<Debt> DEBT = new Shape<>(
            debt -> Json.Fields.of("amount", Values.money(debt.amount())).and("dueDate", Values.date(debt.dueDate())),
            json -> new Debt(
                    Values.needed(json, "amount", Values::money), Values.needed(json, "dueDate", Values::date)));

    static final Shape<Account> ACCOUNT = new Shape<>(
            account -> Json.Fields.of("number", account.number().text())
                    .and("balance", account.balance(), BALANCE.write())
                    .and("settlement", account.settlement(), method -> new Json.Text(method.text()))
                    .and("debts", account.debts(), debts -> Json.Items.of(debts.unpaid(), DEBT.write()))
                    .and("lineState", account.lineState(), state -> new Json.Text(state.text())),
            json -> new Account(
                    Values.needed(json, "number", AccountShapes::number),
                    Values.stated(json, "balance", BALANCE.read()),
                    Values.stated(json, "settlement", method -> new SettlementMethod(Values.text(method))),
                    Values.stated(json, "debts", debts -> new Debts(Values.list(debts, DEBT.read()))),
                    Values.stated(json, "lineState", state -> new LineState(Values.text(state)))));

    private static final Shape<Contract> CONTRACT = new Shape<>(
            contract -> Json.Fields.of("state", contract.state().text()).and("start", contract.start(), Values::date),
            json -> new Contract(
                    Values.needed(json, "state", state -> new ContractState(Values.text(state))),
                    Values.stated(json, "start", Values::date)));

    private static final Shape<SimCodes> SIM_CODES = new Shape<>(
            codes -> Json.Fields.of("pin", Values.secret(codes.pin())).and("puk", Values.secret(codes.puk())),
            json -> new SimCodes(
                    Values.needed(json, "pin", Values::secret), Values.needed(json, "puk", Values::secret)));

    static final Shape<Subscriber> SUBSCRIBER = new Shape<>(
            AccountShapes::write,
            json -> new Subscriber(
                    Values.stated(json, "name", name -> PersonName.of(Values.text(name))),
                    Values.needed(json, "number", Values::number),
                    Values.needed(json, "account", AccountShapes::number),
                    Values.needed(json, "contract", CONTRACT.read()),
                    Values.stated(json, "simCodes", SIM_CODES.read())));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(ReadBalance.class, Shape.about(ReadBalance::new), BALANCE, ROOM + "balance"),
            Line.inside(ReadAccount.class, Shape.about(ReadAccount::new), ACCOUNT, ROOM + "details"),
            Line.inside(ReadSubscriber.class, Shape.about(ReadSubscriber::new), SUBSCRIBER, ROOM + "subscriber"));

    private AccountShapes() {}

    private static Json write(Subscriber subscriber) {
        Json.Fields rest = Json.Fields.of("number", Values.number(subscriber.number()))
                .and("account", subscriber.account().text())
                .and("contract", CONTRACT.write().apply(subscriber.contract()));
        return rest.and("name", subscriber.name(), name -> new Json.Text(name.text()))
                .and("simCodes", subscriber.simCodes(), SIM_CODES.write());
    }

    private static AccountNumber number(Json json) throws Unreadable {
        return AccountNumber.of(Values.text(json));
    }
}
