package io.kabinet.client.wire;

/**
 * One line of the table: where an operation goes and what it holds.
 *
 * @param route where it goes
 * @param form what it holds
 * @param needsSession whether one has to be signed in for it; getting in is possible without
 * @param <R> what the operator answers with
 */
public record Endpoint<R>(Route route, Form<R> form, boolean needsSession) {}
