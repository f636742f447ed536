package io.kabinet.client.operation;

/**
 * An operation that changes something, at most once for each of its keys.
 *
 * <p>Whatever moves money or points is one. The key is made by the caller before the first byte leaves, once for each
 * intent, and is kept with it: sent again under the same key, after a lost answer or a restart, it cannot happen twice.
 *
 * @param <R> what the operator answers with: the receipt of what exists now
 */
public non-sealed interface Change<R> extends Operation<R> {

    /**
     * What stands for the intent.
     *
     * @return the key, the same on every attempt
     */
    RequestKey key();
}
