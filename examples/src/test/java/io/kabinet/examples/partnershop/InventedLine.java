package io.kabinet.examples.partnershop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/** One position of an invented order. */
record InventedLine(
        String category, BigDecimal unitPrice, int quantity, BigDecimal discount, BigDecimal delivery, BigDecimal vat) {

    private static final BigDecimal SIX = BigDecimal.valueOf(6);

    static InventedLine of(InventedShop shop, int position, Random chance) {
        String category = shop.categories.get(chance.nextInt(shop.categories.size()));
        BigDecimal price = BigDecimal.valueOf(5_000 + chance.nextInt(350_000), 2);
        int quantity = chance.nextInt(4) == 0 ? 2 + chance.nextInt(3) : 1;
        BigDecimal goods = price.multiply(BigDecimal.valueOf(quantity));
        BigDecimal discount = chance.nextInt(5) == 0 ? kopecks(goods.multiply(new BigDecimal("0.1"))) : kopecks(0);
        BigDecimal delivery = position == 1 && chance.nextInt(3) == 0 ? BigDecimal.valueOf(199_00, 2) : kopecks(0);
        BigDecimal vat = kopecks(goods.subtract(discount).divide(SIX, 2, RoundingMode.DOWN));
        return new InventedLine(category, price, quantity, discount, delivery, vat);
    }

    String asCells() {
        return String.join(
                ",",
                category,
                unitPrice.toPlainString(),
                Integer.toString(quantity),
                cell(discount),
                cell(delivery),
                vat.toPlainString());
    }

    /** Half of what was paid. */
    String half() {
        BigDecimal paid = unitPrice.multiply(BigDecimal.valueOf(quantity)).subtract(discount);
        return paid.divide(BigDecimal.valueOf(2), 2, RoundingMode.DOWN).toPlainString();
    }

    private static String cell(BigDecimal amount) {
        return amount.signum() == 0 ? "" : amount.toPlainString();
    }

    private static BigDecimal kopecks(long whole) {
        return BigDecimal.valueOf(whole, 2);
    }

    private static BigDecimal kopecks(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.DOWN);
    }
}
