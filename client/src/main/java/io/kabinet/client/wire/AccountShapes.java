package io.kabinet.client.wire;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.core.account.Balance;
import java.util.List;

/** What goes over the wire about accounts. */
final class AccountShapes {

    static final Shape<ReadBalance> READ_BALANCE = new Shape<>(
            read -> Json.Fields.of("of", Values.number(read.of())),
            json -> new ReadBalance(Values.needed(json, "of", Values::number)));

    static final Shape<Balance> BALANCE = new Shape<>(
            balance -> Json.Fields.of("amount", Values.money(balance.amount()))
                    .and("asOf", balance.asOf().toString()),
            json -> new Balance(
                    Values.needed(json, "amount", Values::money), Values.needed(json, "asOf", Values::instant)));

    static final List<Line<?, ?>> LINES =
            List.of(Line.inside(ReadBalance.class, READ_BALANCE, BALANCE, "/v1/account/balance"));

    private AccountShapes() {}
}
