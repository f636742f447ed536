/**
 * Transports and time to test a client with: answers from a script, a transport to be bent, time that is moved by hand.
 */
@NullMarked
package io.kabinet.testkit.transport;

import org.jspecify.annotations.NullMarked;
