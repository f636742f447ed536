package io.kabinet.client.wire;

import io.kabinet.client.number.LinkNumber;
import io.kabinet.client.number.NumberList;
import io.kabinet.client.number.ReadMyNumbers;
import io.kabinet.client.number.SwitchNumber;
import io.kabinet.client.number.UnlinkNumber;
import io.kabinet.core.account.LineState;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.link.NumberDetails;
import java.util.List;

/** What goes over the wire about several numbers in one cabinet. */
final class NumberShapes {

    private static final String ROOM = "/v1/numbers/";

    private static final Shape<NumberDetails> DETAILS = new Shape<>(
            details -> Json.Fields.of("number", Values.number(details.number()))
                    .and("account", details.account().text())
                    .and("lineState", details.line().text())
                    .and("tariff", details.tariff(), Json.Text::new)
                    .and("balance", details.balance(), AccountShapes.BALANCE.write()),
            json -> new NumberDetails(
                    Values.needed(json, "number", Values::number),
                    Values.needed(json, "account", account -> AccountNumber.of(Values.text(account))),
                    Values.needed(json, "lineState", state -> new LineState(Values.text(state))),
                    Values.stated(json, "tariff", Values::text),
                    Values.stated(json, "balance", AccountShapes.BALANCE.read())));

    private static final Shape<NumberList> NUMBERS = new Shape<>(
            list -> Json.Fields.of("main", DETAILS.write().apply(list.main()))
                    .and("linked", Json.Items.of(list.linked(), DETAILS.write())),
            json -> new NumberList(
                    Values.needed(json, "main", DETAILS.read()),
                    Values.needed(json, "linked", list -> Values.list(list, DETAILS.read()))));

    private static final Shape<LinkNumber> LINK = new Shape<>(
            link -> Shape.of(link)
                    .and("other", Values.number(link.other()))
                    .and("otherPassword", link.otherPassword(), Values::secret)
                    .and("key", link.key().text()),
            json -> new LinkNumber(
                    Shape.of(json),
                    Values.needed(json, "other", Values::number),
                    Values.stated(json, "otherPassword", Values::secret),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<UnlinkNumber> UNLINK = new Shape<>(
            unlink -> Shape.of(unlink)
                    .and("other", Values.number(unlink.other()))
                    .and("key", unlink.key().text()),
            json -> new UnlinkNumber(
                    Shape.of(json),
                    Values.needed(json, "other", Values::number),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<SwitchNumber> SWITCH = new Shape<>(
            change -> Shape.of(change).and("to", Values.number(change.to())),
            json -> new SwitchNumber(Shape.of(json), Values.needed(json, "to", Values::number)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(ReadMyNumbers.class, Shape.about(ReadMyNumbers::new), NUMBERS, ROOM + "list"),
            Line.inside(LinkNumber.class, LINK, NUMBERS, ROOM + "link"),
            Line.inside(UnlinkNumber.class, UNLINK, NUMBERS, ROOM + "unlink"),
            Line.inside(SwitchNumber.class, SWITCH, IdentityShapes.SESSION, ROOM + "switch"));

    private NumberShapes() {}
}
