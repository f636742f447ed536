package io.kabinet.client.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.kabinet.core.values.MoneyText;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** An amount with its currency, such as {@code "800.00 RUB"}. */
final class Amount implements Part<Money> {

    @Override
    public JsonNode write(Money amount) {
        return TextNode.valueOf(amount.getAmount().toPlainString() + " " + amount.getCurrencyUnit());
    }

    @Override
    public Money read(JsonNode json, Spot spot) throws RulebookUnreadable {
        String text = json.isTextual() ? json.textValue() : "";
        int space = text.indexOf(' ');
        if (space < 0) {
            throw spot.wrong(json, "is no amount such as \"800.00 " + spot.currency() + "\"");
        }
        if (!text.substring(space + 1).equals(spot.currency().getCode())) {
            throw spot.wrong(json, "the market reckons in " + spot.currency());
        }
        try {
            return signed(text.substring(0, space), spot.currency());
        } catch (IllegalArgumentException e) {
            throw spot.wrong(json, e);
        }
    }

    /** Some figures are below zero, such as the least balance at which money is lent. */
    private static Money signed(String text, CurrencyUnit currency) {
        return text.startsWith("-")
                ? MoneyText.parse(text.substring(1), currency).negated()
                : MoneyText.parse(text, currency);
    }
}
