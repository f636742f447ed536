package io.kabinet.client.wire;

import io.kabinet.client.operation.Operation;

/**
 * What a room tells the table of one kind of operation.
 *
 * @param kind the class of the operation
 * @param endpoint where it goes and what it holds
 */
record Line<R, O extends Operation<R>>(Class<O> kind, Endpoint<R> endpoint) {

    /** An operation of somebody who is signed in. */
    static <R, O extends Operation<R>> Line<R, O> inside(
            Class<O> kind, Shape<O> operation, Shape<R> answer, String path) {
        return new Line<>(kind, new Endpoint<>(Route.post(path), Form.of(kind, operation, answer), true));
    }

    /** An operation of somebody who is about to sign in. */
    static <R, O extends Operation<R>> Line<R, O> outside(
            Class<O> kind, Shape<O> operation, Shape<R> answer, String path) {
        return new Line<>(kind, new Endpoint<>(Route.post(path), Form.of(kind, operation, answer), false));
    }

    /** Where a change of this kind is looked up; whoever could make it without a session asks without one. */
    Endpoint<?> lookUp() {
        return new Endpoint<>(endpoint.route().lookUp(), Form.lookUp(endpoint.form()), endpoint.needsSession());
    }
}
