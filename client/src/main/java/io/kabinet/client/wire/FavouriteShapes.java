package io.kabinet.client.wire;

import io.kabinet.client.tariff.favourite.AddFavouriteNumber;
import io.kabinet.client.tariff.favourite.ReadFavouriteNumbers;
import io.kabinet.client.tariff.favourite.RemoveFavouriteNumber;
import io.kabinet.client.tariff.favourite.ReplaceFavouriteNumber;
import io.kabinet.core.tariff.favourite.FavouriteNumber;
import io.kabinet.core.tariff.favourite.FavouriteNumbers;
import io.kabinet.core.tariff.favourite.NumberType;
import java.util.List;

/** What goes over the wire about favourite numbers; the type of a number is the operator's word. */
final class FavouriteShapes {

    private static final String ROOM = "/v1/favourite-numbers/";

    private static final Shape<FavouriteNumber> NUMBER = new Shape<>(
            number -> Json.Fields.of("peer", number.peer().text())
                    .and("type", number.type().text())
                    .and("since", Values.instant(number.since())),
            json -> new FavouriteNumber(
                    Values.needed(json, "peer", Values::peer),
                    Values.needed(json, "type", type -> new NumberType(Values.text(type))),
                    Values.needed(json, "since", Values::instant)));

    private static final Shape<FavouriteNumbers> NUMBERS = new Shape<>(
            all -> Json.Fields.of("own", Values.number(all.own()))
                    .and("numbers", Json.Items.of(all.numbers(), NUMBER.write())),
            json -> new FavouriteNumbers(
                    Values.needed(json, "own", Values::number),
                    Values.needed(json, "numbers", list -> Values.list(list, NUMBER.read()))));

    private static final Shape<AddFavouriteNumber> ADD = new Shape<>(
            add -> Shape.of(add)
                    .and("peer", add.peer().text())
                    .and("fee", add.fee().asOptional(), Values::money)
                    .and("key", add.key().text()),
            json -> new AddFavouriteNumber(
                    Shape.of(json),
                    Values.needed(json, "peer", Values::peer),
                    Values.price(json, "fee"),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<ReplaceFavouriteNumber> REPLACE = new Shape<>(
            replace -> Shape.of(replace)
                    .and("outgoing", replace.outgoing().text())
                    .and("incoming", replace.incoming().text())
                    .and("fee", replace.fee().asOptional(), Values::money)
                    .and("key", replace.key().text()),
            json -> new ReplaceFavouriteNumber(
                    Shape.of(json),
                    Values.needed(json, "outgoing", Values::peer),
                    Values.needed(json, "incoming", Values::peer),
                    Values.price(json, "fee"),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<RemoveFavouriteNumber> REMOVE = new Shape<>(
            remove -> Shape.of(remove)
                    .and("peer", remove.peer().text())
                    .and("fee", remove.fee().asOptional(), Values::money)
                    .and("key", remove.key().text()),
            json -> new RemoveFavouriteNumber(
                    Shape.of(json),
                    Values.needed(json, "peer", Values::peer),
                    Values.price(json, "fee"),
                    Values.needed(json, "key", Values::key)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(ReadFavouriteNumbers.class, Shape.about(ReadFavouriteNumbers::new), NUMBERS, ROOM + "list"),
            Line.inside(AddFavouriteNumber.class, ADD, NUMBERS, ROOM + "add"),
            Line.inside(ReplaceFavouriteNumber.class, REPLACE, NUMBERS, ROOM + "replace"),
            Line.inside(RemoveFavouriteNumber.class, REMOVE, NUMBERS, ROOM + "remove"));

    private FavouriteShapes() {}
}
