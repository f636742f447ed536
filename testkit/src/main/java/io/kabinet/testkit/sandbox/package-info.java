/**
 * The operator in memory over HTTP, for programs that are to be tested through their sockets.
 *
 * <p>It needs {@code org.eclipse.jetty:jetty-server}, which whoever uses this package brings along. A sandbox is for the
 * machine it runs on: no part of it is meant to face a network.
 */
@NullMarked
package io.kabinet.testkit.sandbox;

import org.jspecify.annotations.NullMarked;
