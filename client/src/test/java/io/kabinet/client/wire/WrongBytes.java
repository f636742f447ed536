package io.kabinet.client.wire;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A message as it should be, and every way to get one place of it wrong. */
final class WrongBytes {

    static final String CANARY = "CANARY-7";

    private static final Json GONE = new Json.Literal("gone");

    private final Json.Fields good;

    WrongBytes(byte[] good) throws Unreadable {
        this.good = JsonText.read(good);
    }

    /** Each field by its place, such as {@code repayments.[].amount}, with the messages that lack it. */
    Map<String, List<byte[]>> without() {
        return at(
                place -> !isItem(place),
                place -> Stream.of(changed(good, place, GONE), changed(good, place, Json.Literal.NULL)));
    }

    /** Each place, with the messages that have something of another type there. */
    Map<String, List<byte[]>> ofAnotherType() {
        List<Json> types = List.of(
                new Json.Text(CANARY),
                new Json.Literal("12"),
                Json.Literal.TRUE,
                new Json.Items(List.of(new Json.Text(CANARY))),
                Json.Fields.of(CANARY, CANARY));
        return at(
                place -> true,
                place -> types.stream()
                        .filter(other -> !type(other).equals(type(value(place))))
                        .map(other -> changed(good, place, other)));
    }

    /** Each number, with the messages that have there what only looks like one. */
    Map<String, List<byte[]>> withOddNumbers() {
        return at(
                place -> value(place) instanceof Json.Text text && text.text().matches("-?[0-9]+(\\.[0-9]+)?"),
                place -> odd(((Json.Text) value(place)).text()).map(text -> changed(good, place, new Json.Text(text))));
    }

    /** Each field, with the message that has it twice. */
    Map<String, List<byte[]>> withTwice() {
        return at(
                place -> !isItem(place),
                place -> Stream.of(changed(good, place, new Json.Literal("0,\"" + last(place) + "\":0"))));
    }

    /** The texts of the message that cannot be the names of anything. */
    Set<String> texts() {
        return places(good, List.of()).stream()
                .flatMap(place -> value(place) instanceof Json.Text text ? Stream.of(text.text()) : Stream.of())
                .filter(text -> text.length() > 3 && !text.matches("[a-z]+"))
                .collect(toSet());
    }

    private Map<String, List<byte[]>> at(
            Function<List<String>, Boolean> which, Function<List<String>, Stream<Json>> wrong) {
        Map<String, List<byte[]>> all = new LinkedHashMap<>();
        for (List<String> place : places(good, List.of())) {
            if (which.apply(place)) {
                all.computeIfAbsent(String.join(".", place).replaceAll("[0-9]+", ""), missing -> new ArrayList<>())
                        .addAll(wrong.apply(place).map(JsonText::write).toList());
            }
        }
        return all;
    }

    private static Stream<String> odd(String number) {
        String finer = number.contains(".") ? number + "0" : number + ".5";
        return Stream.of(
                finer,
                number + "e1",
                "+" + number,
                "0x" + number,
                " " + number,
                "",
                "-",
                "NaN",
                "\u0663",
                "1e100000000",
                "9".repeat(40));
    }

    private static boolean isItem(List<String> place) {
        return last(place).startsWith("[");
    }

    private static String last(List<String> place) {
        return place.get(place.size() - 1);
    }

    private static String type(Json json) {
        boolean number = json instanceof Json.Literal literal
                && Character.isDigit(literal.text().charAt(0));
        return number ? "number" : json.getClass().getSimpleName();
    }

    private static List<List<String>> places(Json json, List<String> at) {
        List<List<String>> places = new ArrayList<>();
        children(json).forEach((name, child) -> {
            List<String> place = Stream.concat(at.stream(), Stream.of(name)).toList();
            places.add(place);
            places.addAll(places(child, place));
        });
        return places;
    }

    private static Map<String, Json> children(Json json) {
        Map<String, Json> children = new LinkedHashMap<>();
        if (json instanceof Json.Fields fields) {
            children.putAll(fields.fields());
        } else if (json instanceof Json.Items items) {
            items.items().forEach(item -> children.put("[" + children.size() + "]", item));
        }
        return children;
    }

    private Json value(List<String> place) {
        Json value = good;
        for (String name : place) {
            value = children(value).getOrDefault(name, GONE);
        }
        return value;
    }

    /** The same with something else at a place, or nothing. */
    private static Json changed(Json json, List<String> place, Json fresh) {
        if (place.isEmpty()) {
            return fresh;
        }
        Map<String, Json> children = children(json);
        Json child = children.getOrDefault(place.get(0), GONE);
        children.put(place.get(0), changed(child, place.subList(1, place.size()), fresh));
        children.values().removeIf(GONE::equals);
        return json instanceof Json.Items ? new Json.Items(List.copyOf(children.values())) : new Json.Fields(children);
    }
}
