/** One read over HTTP on loopback, beside other clients that ask for the same. */
@NullMarked
package io.kabinet.benchmarks.http;

import org.jspecify.annotations.NullMarked;
