package org.example.consumer;

import io.kabinet.core.values.Points;
import io.kabinet.core.values.Rate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

public final class Main {

    public static void main(String[] args) {
        Money price = Money.of(CurrencyUnit.of("RUB"), 100);
        System.out.println(Rate.percent("1.9") + ", " + Points.of(310) + ", " + price);
    }
}
