package io.kabinet.benchmarks.operator;

import org.joda.money.Money;

/** Something that a test can ask for the balance of one subscriber. */
interface World extends AutoCloseable {

    Money BALANCE = Money.parse("RUB 123.45");
    String NUMBER = "79000000001";

    Money balance();

    @Override
    void close();
}
