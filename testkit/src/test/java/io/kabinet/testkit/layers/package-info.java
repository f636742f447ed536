/**
 * What lies between a caller and its transport, proved through the client on scripted operators and time moved by hand.
 */
@NullMarked
package io.kabinet.testkit.layers;

import org.jspecify.annotations.NullMarked;
