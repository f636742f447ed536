package io.kabinet.client.operation;

/**
 * An operation that changes nothing: whoever got no answer may simply ask again.
 *
 * @param <R> what the operator answers with
 */
public non-sealed interface Read<R> extends Operation<R> {}
