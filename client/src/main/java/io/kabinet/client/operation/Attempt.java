package io.kabinet.client.operation;

/**
 * An operation that spends something each time it is sent, such as one of three guesses at a password.
 *
 * <p>No part of this library repeats it: that is for a person to decide.
 *
 * @param <R> what the operator answers with
 */
public non-sealed interface Attempt<R> extends Operation<R> {}
