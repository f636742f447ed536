package io.kabinet.benchmarks.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;

/** Shortens the fractions in a document to five digits, which is more than any of them is good for. */
final class FiveDigits {

    private static final MathContext FIVE = new MathContext(5);

    private FiveDigits() {}

    static JsonNode in(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(in(field.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, in(array.get(i)));
            }
        }
        return node.isFloatingPointNumber() ? shortened(node.decimalValue()) : node;
    }

    /** Without an exponent where that is not longer; never with zeros at the end. */
    private static JsonNode shortened(BigDecimal number) {
        BigDecimal rounded = number.round(FIVE).stripTrailingZeros();
        return rounded.scale() <= 0
                ? JsonNodeFactory.instance.numberNode(rounded.toBigIntegerExact())
                : DecimalNode.valueOf(rounded);
    }
}
