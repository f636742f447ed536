package io.kabinet.testkit.junit;

import io.kabinet.client.KabinetClient;
import io.kabinet.core.market.Market;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.sandbox.Sandbox;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test an operator in memory and a client of it, and closes the client afterwards.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final OperatorExtension OPERATOR = OperatorExtension.in(Market.RUSSIA).startingAt("2026-03-01T09:00:00Z");
 *
 * @Test
 * void a_subscriber_sees_the_balance(InMemoryOperator operator, KabinetClient client) {
 *     Kabinet anna = operator.signedIn(client, ANNA);
 * }
 * }</pre>
 *
 * <p>A test that asks for a {@link Sandbox} gets its operator behind a socket as well; that needs Jetty.
 *
 * <p>Parameters of a test, its constructor, and what runs before and after each test are of one and the same operator;
 * tests share nothing, so they may run at once. What runs before or after all tests gets none. Immutable and safe for use by
 * several threads.
 */
@SuppressWarnings("exports") // whoever uses this has JUnit; nobody else must
public final class OperatorExtension implements ParameterResolver {

    private final Supplier<InMemoryOperator> operators;

    private OperatorExtension(Supplier<InMemoryOperator> operators) {
        this.operators = Objects.requireNonNull(operators, "operators");
    }

    /**
     * Operators of a market, with a default for everything.
     *
     * @param market where they are
     * @return what still has to be told when they begin
     */
    public static Beginning in(Market market) {
        Objects.requireNonNull(market, "market");
        return new Beginning(market);
    }

    /**
     * Operators that are arranged further.
     *
     * @param operators makes a new operator each time, such as {@code () ->
     *     InMemoryOperator.in(Market.BELARUS).withoutFence().startingAt("2026-03-01T09:00:00Z")}
     * @return the extension
     */
    public static OperatorExtension of(Supplier<InMemoryOperator> operators) {
        return new OperatorExtension(operators);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return context.getTestMethod().isPresent()
                && (type == InMemoryOperator.class || type == KabinetClient.class || type == Sandbox.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getStore(Namespace.create(OperatorExtension.class, this));
        OfOneTest mine = ofTest(store);
        if (parameter.getParameter().getType() == Sandbox.class) {
            return sandboxOf(mine.operator, store);
        }
        return parameter.getParameter().getType() == KabinetClient.class ? mine.client : mine.operator;
    }

    // A constructor's parameters belong to the test that it is called for.
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    private OfOneTest ofTest(Store store) {
        OfOneTest known = store.get(OfOneTest.class, OfOneTest.class);
        if (known != null) {
            return known;
        }
        InMemoryOperator operator = operators.get();
        OfOneTest fresh = new OfOneTest(operator, operator.client());
        store.put(OfOneTest.class, fresh);
        return fresh;
    }

    private static Sandbox sandboxOf(InMemoryOperator operator, Store store) {
        Sandbox known = store.get(Sandbox.class, Sandbox.class);
        if (known != null) {
            return known;
        }
        Sandbox fresh = Sandbox.of(operator).start();
        store.put(Sandbox.class, fresh);
        return fresh;
    }

    /** Operators of a market, of which it is not told yet when they begin. Immutable and safe for use by several threads. */
    public static final class Beginning {

        private final Market market;

        private Beginning(Market market) {
            this.market = market;
        }

        /**
         * The extension, at a moment.
         *
         * @param moment where each test's clock stands first, in ISO form, such as {@code 2026-03-01T09:00:00Z}
         * @return the extension
         * @throws java.time.format.DateTimeParseException if the text is no moment
         */
        public OperatorExtension startingAt(String moment) {
            return startingAt(Instant.parse(moment));
        }

        /**
         * The extension, at a moment.
         *
         * @param moment where each test's clock stands first
         * @return the extension
         */
        public OperatorExtension startingAt(Instant moment) {
            return of(() -> InMemoryOperator.in(market).startingAt(moment));
        }
    }

    /** What belongs to one test; JUnit closes it when the test is over, however it ends. */
    private record OfOneTest(InMemoryOperator operator, KabinetClient client) implements AutoCloseable {

        @Override
        public void close() {
            client.close();
        }
    }
}
