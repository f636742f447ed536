package io.kabinet.client.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import org.joda.money.CurrencyUnit;

/** A place in a file, and the currency that all its amounts have to be in. */
record Spot(String file, String path, CurrencyUnit currency) {

    private static final int LONGEST_SHOWN = 80;

    Spot at(String field) {
        return new Spot(file, path.isEmpty() ? field : path + "." + field, currency);
    }

    Spot at(int position) {
        return new Spot(file, path + "[" + position + "]", currency);
    }

    RulebookUnreadable wrong(String problem) {
        return new RulebookUnreadable(file, path, problem);
    }

    RulebookUnreadable wrong(Throwable refusal) {
        return wrong(String.valueOf(refusal.getMessage()));
    }

    RulebookUnreadable wrong(JsonNode value, Throwable refusal) {
        return wrong(value, String.valueOf(refusal.getMessage()));
    }

    RulebookUnreadable wrong(JsonNode value, String problem) {
        String text = value.toString();
        return wrong((text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text) + ": " + problem);
    }
}
