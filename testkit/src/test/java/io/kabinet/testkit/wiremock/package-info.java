/** Stubs for WireMock, and where they come from. */
@NullMarked
package io.kabinet.testkit.wiremock;

import org.jspecify.annotations.NullMarked;
