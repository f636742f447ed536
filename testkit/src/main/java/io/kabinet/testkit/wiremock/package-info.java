/**
 * Ready answers for WireMock: of every operation a good one, and each refusal that it can meet.
 *
 * <p>Nothing here needs WireMock's classes. {@link io.kabinet.testkit.wiremock.KabinetStubs} speaks to a running WireMock,
 * wherever it runs; a WireMock in the same program may as well be started with
 * {@code usingFilesUnderClasspath("kabinet-stubs")}.
 */
@NullMarked
package io.kabinet.testkit.wiremock;

import org.jspecify.annotations.NullMarked;
