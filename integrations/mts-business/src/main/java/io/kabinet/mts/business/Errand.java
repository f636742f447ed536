package io.kabinet.mts.business;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import java.util.concurrent.CompletionStage;

/** How operations of one kind are carried. */
@FunctionalInterface
interface Errand<R, O extends Operation<R>> {

    CompletionStage<Outcome<R>> run(O operation, Trip<R> trip, Desk desk);
}
