package io.kabinet.mts.business.sandbox;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Transport;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.mts.business.MtsBusinessTransport;
import io.kabinet.mts.business.operation.SwitchProduct;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.sandbox.Sandbox;
import io.kabinet.testkit.transport.HandTicker;
import java.util.Optional;

/** A way to the operator in memory, with the two things that cannot be said alike on all of them. */
abstract class Way implements AutoCloseable {

    final InMemoryOperator operator;
    final KabinetClient client;

    private Way(InMemoryOperator operator, Transport transport) {
        this.operator = operator;
        this.client = KabinetClient.over(transport).ticker(new HandTicker()).build();
    }

    static Way inMemory() {
        InMemoryOperator operator = Town.operator();
        return new Own(operator, operator.transport(), () -> {});
    }

    static Way overTheContract() {
        InMemoryOperator operator = Town.operator();
        Sandbox sandbox = Sandbox.of(operator).start();
        return new Own(
                operator,
                HttpTransport.to(sandbox.address()).allowPlainLoopback().build(),
                sandbox);
    }

    static Way overTheDialect() {
        InMemoryOperator operator = Town.operator();
        MtsBusinessSandbox sandbox = MtsBusinessSandbox.of(operator, Town.KEY)
                .numbers(Town.ANNA)
                .blocksFor(Town.MONTH)
                .inProgress(2)
                .start();
        return new Dialect(operator, sandbox);
    }

    final Kabinet anna() {
        return view(Town.ANNA);
    }

    abstract Kabinet view(Msisdn number);

    /** Somebody who has no right to a number, and tries. */
    abstract Kabinet intruder(Msisdn number);

    abstract Outcome<?> connect(ServiceId service, RequestKey key);

    abstract BlockRequest block();

    @Override
    public abstract void close();

    /** With sessions, quotes and periods, as this library has them. */
    private static final class Own extends Way {

        private final AutoCloseable server;

        Own(InMemoryOperator operator, Transport transport, AutoCloseable server) {
            super(operator, transport);
            this.server = server;
        }

        @Override
        Kabinet view(Msisdn number) {
            return client.resume(operator.openSession(number));
        }

        @Override
        Kabinet intruder(Msisdn number) {
            return client.resume(new Session(number, Secret.of("not-a-session"), Optional.empty()));
        }

        @Override
        Outcome<?> connect(ServiceId service, RequestKey key) {
            return anna().services().connect(anna().services().quote(service).orThrow(), key);
        }

        @Override
        BlockRequest block() {
            return BlockRequest.voluntary(Town.MONTH);
        }

        @Override
        public void close() {
            client.close();
            try {
                server.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** With a key that sees all numbers of a company; nothing is quoted, and a block has no period. */
    private static final class Dialect extends Way {

        private final MtsBusinessSandbox sandbox;

        Dialect(InMemoryOperator operator, MtsBusinessSandbox sandbox) {
            super(operator, Town.transport(operator, sandbox));
            this.sandbox = sandbox;
        }

        @Override
        Kabinet view(Msisdn number) {
            return client.resume(MtsBusinessTransport.viewOf(number));
        }

        @Override
        Kabinet intruder(Msisdn number) {
            return view(number);
        }

        @Override
        Outcome<?> connect(ServiceId service, RequestKey key) {
            return client.await(
                    new SwitchProduct(Town.ANNA, service, SwitchProduct.Switch.CONNECT, Optional.empty(), key));
        }

        @Override
        BlockRequest block() {
            return new BlockRequest(BlockKind.VOLUNTARY, Optional.empty());
        }

        @Override
        public void close() {
            client.close();
            sandbox.close();
        }
    }
}
