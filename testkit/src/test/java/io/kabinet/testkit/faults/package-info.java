/** Faults on real sockets, and what a client makes of them. */
@NullMarked
package io.kabinet.testkit.faults;

import org.jspecify.annotations.NullMarked;
