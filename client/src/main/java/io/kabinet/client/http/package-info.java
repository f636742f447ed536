/**
 * Operations over HTTP.
 *
 * <p>{@link io.kabinet.client.http.HttpTransport#to} is the way in, {@link io.kabinet.client.http.HttpSender} what lies
 * below it: the JDK's client, OkHttp in a module of its own, or another that keeps the rules. The transport speaks the library's own contract, which no operator
 * is known to serve: behind the address stands a sandbox, or a gateway that a team has written.
 */
@NullMarked
package io.kabinet.client.http;

import org.jspecify.annotations.NullMarked;
