/** A shop that reckons the cashback of its orders as the operator does. */
@NullMarked
package io.kabinet.examples.partnershop;

import org.jspecify.annotations.NullMarked;
