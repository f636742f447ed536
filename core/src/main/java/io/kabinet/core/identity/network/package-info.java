/**
 * Signing in without a password: the operator's own mobile network says whose number it is.
 *
 * <p>{@link io.kabinet.core.identity.network.NetworkSignInPolicy} says whether that may happen on a connection. It does
 * not say whose number it is: that comes from the network itself, never from anything a client can write.
 */
@NullMarked
package io.kabinet.core.identity.network;

import org.jspecify.annotations.NullMarked;
