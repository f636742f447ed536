package io.kabinet.spark.sql;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry;
import org.apache.spark.sql.catalyst.expressions.Expression;
import scala.Function1;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * One name for a function with and without its last argument, which Spark's own registration does not have: the later one
 * replaces the earlier.
 *
 * <p>The one place of this module that goes behind Spark's public interface: it takes the two that were registered in
 * public ways and puts in their place one that looks how many arguments there are.
 */
final class Overloads {

    private Overloads() {}

    /** Registers both, the shorter first; any other number of arguments is refused by the longer. */
    static void register(SparkSession spark, String name, int fewest, Runnable shorter, Runnable longer) {
        FunctionRegistry registry = ((org.apache.spark.sql.classic.SparkSession) spark)
                .sessionState()
                .functionRegistry();
        shorter.run();
        Function1<Seq<Expression>, Expression> few = builder(registry, name);
        longer.run();
        Function1<Seq<Expression>, Expression> more = builder(registry, name);
        Function1<Seq<Expression>, Expression> either =
                arguments -> (arguments.length() == fewest ? few : more).apply(arguments);
        registry.createOrReplaceTempFunction(name, either, "java_udf");
    }

    /** Looked for in the list: how an identifier is qualified is Spark's own affair. */
    private static Function1<Seq<Expression>, Expression> builder(FunctionRegistry registry, String name) {
        for (FunctionIdentifier known : CollectionConverters.asJava(registry.listFunction())) {
            if (known.funcName().equals(name)) {
                return registry.lookupFunctionBuilder(known).get();
            }
        }
        throw new IllegalStateException("registered and not there: " + name);
    }
}
