package io.kabinet.spark.sql;

import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import io.kabinet.spark.internal.SharedRules;
import java.math.BigDecimal;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;

/**
 * Core's rules as functions of Spark SQL; none of them takes a password.
 *
 * <pre>{@code
 * KabinetFunctions.register(spark, Market.RUSSIA);
 * spark.sql("SELECT order_id, kabinet_cashback(paid, 5) AS reward FROM orders");
 * }</pre>
 *
 * <p>All are deterministic: the moment is an argument, never the clock. A NULL among the arguments gives NULL, but for
 * facts, where NULL is "not known". What cannot be true is an error that names the argument and ends the query; Spark
 * wraps it. An argument is of the type that is named here; whole numbers stand for a DECIMAL, and a DOUBLE or a text has
 * to be cast.
 *
 * <h2>kabinet_cashback(amount DECIMAL, percent DECIMAL[, currency STRING])</h2>
 *
 * <p>The reward of one line, DECIMAL(20,2), as an offer of a share without limits gives it: rounded and then capped as the
 * rulebook says. For example, {@code kabinet_cashback(999.99, 30)} is 249.99 in Russia. It is an error if the amount is below
 * zero, above 10,000,000,000.00 or has parts of a kopeck, if the percentage is not from 0 to 100 with four decimals at
 * most, if the currency is not that of the rulebook, and if the rulebook has no cashback, as in Belarus. To get NULL for such
 * rows, ask first: {@code CASE WHEN paid BETWEEN 0 AND 10000000000 THEN kabinet_cashback(round(paid, 2), 5) END}.
 *
 * <h2>kabinet_promised_payment(amount DECIMAL, at TIMESTAMP, facts STRUCT)</h2>
 *
 * <p>Whether so much is lent at that moment: {@code STRUCT<granted BOOLEAN, amount DECIMAL(20,2), repay_by TIMESTAMP,
 * fee DECIMAL(20,2), reasons ARRAY<STRING>, not_known ARRAY<STRING>>}. A refusal has the codes of all reasons in core's
 * order, and beside {@code FACT_NOT_KNOWN} which facts; then amount and term are NULL. A fee of NULL is one that is not
 * stated, which is not free. The facts are a struct with names, as {@code named_struct} makes it, of as many of these
 * fields as there are columns for; what is left out or NULL is not known, never zero:
 *
 * <ul>
 *   <li>{@code balance DECIMAL}, {@code spend DECIMAL} in the rulebook's window, {@code debt_on_other_numbers DECIMAL};
 *   <li>{@code promised ARRAY<STRUCT<amount DECIMAL, taken_at TIMESTAMP, repay_by TIMESTAMP, repaid_at TIMESTAMP>>}, {@code
 *       array()} if there was none; {@code repaid_at} is NULL or left out while a part is owed; what happened after {@code
 *       at} does not count;
 *   <li>{@code debts ARRAY<STRUCT<amount DECIMAL, due DATE>>}, unpaid bills;
 *   <li>{@code settlement STRING}, {@code tariff STRING}, {@code monthly_fee DECIMAL} of that tariff, {@code services
 *       ARRAY<STRING>}, {@code line_state STRING}, in core's words;
 *   <li>{@code contract_start DATE}, {@code individual BOOLEAN}, {@code registered BOOLEAN}.
 * </ul>
 *
 * <p>A field of another name is an error, as is an amount with parts of a kopeck. A TIMESTAMP_NTZ is told by the market's
 * clock. {@code kabinet_promised_payment(300, asked_at, named_struct('promised', array(), 'debt_on_other_numbers', debt))}
 * has all that Russia asks for.
 *
 * <h2>kabinet_msisdn(text STRING[, market STRING])</h2>
 *
 * <p>The number that a person of the market typed, in wire form, {@code 79000000001}, or NULL if it is none. The market is
 * {@code RUSSIA} or {@code BELARUS}, in any case of letters, else that of the rulebook. A BIGINT is read as its digits. No
 * error repeats a number; the answer is one, so it is as personal as the column it came from.
 *
 * <p>The rulebook goes to each executor as JSON, by a broadcast, and is read there once.
 */
public final class KabinetFunctions {

    /** The name of the function that computes a reward. */
    public static final String CASHBACK = "kabinet_cashback";

    /** The name of the function that decides on a promised payment. */
    public static final String PROMISED_PAYMENT = "kabinet_promised_payment";

    /** The name of the function that reads numbers. */
    public static final String MSISDN = "kabinet_msisdn";

    static final DecimalType MONEY = DataTypes.createDecimalType(20, 2);

    private KabinetFunctions() {}

    /**
     * Registers the functions with the market's usual rules.
     *
     * @param spark the session, in which functions of these names are replaced
     * @param market the market
     */
    public static void register(SparkSession spark, Market market) {
        register(spark, market.rulebook());
    }

    /**
     * Registers the functions with these rules.
     *
     * @param spark the session, in which functions of these names are replaced; not one of Spark Connect
     * @param rulebook the rules
     */
    public static void register(SparkSession spark, Rulebook rulebook) {
        SharedRules rules = SharedRules.of(spark, rulebook);
        CashbackFunction cashback = new CashbackFunction(rules);
        UDF2<?, ?, BigDecimal> inOwnCurrency = cashback;
        UDF3<?, ?, ?, BigDecimal> inCurrency = cashback;
        Overloads.register(
                spark,
                CASHBACK,
                2,
                () -> spark.udf().register(CASHBACK, inOwnCurrency, MONEY),
                () -> spark.udf().register(CASHBACK, inCurrency, MONEY));
        MsisdnFunction msisdn = new MsisdnFunction(rules);
        UDF1<?, String> ofOwnMarket = msisdn;
        UDF2<?, ?, String> ofMarket = msisdn;
        Overloads.register(
                spark,
                MSISDN,
                1,
                () -> spark.udf().register(MSISDN, ofOwnMarket, DataTypes.StringType),
                () -> spark.udf().register(MSISDN, ofMarket, DataTypes.StringType));
        UDF3<?, ?, ?, Row> promised = new PromisedPaymentFunction(rules);
        spark.udf().register(PROMISED_PAYMENT, promised, PromisedPaymentFunction.ANSWER);
    }
}
